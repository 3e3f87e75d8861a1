package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_DUE_AT;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_GROUP;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_STEPS_LEFT;
import static org.prameen.lifecycle.process.CaseVariables.SUBMISSION_APPROVED;
import static org.prameen.lifecycle.process.CaseVariables.SUBMISSION_RETURNED;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_AGENCY;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_BODY;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.RouteProcess.BOUNDARY_SUBMISSION_CHANGED;
import static org.prameen.lifecycle.process.RouteProcess.CORRECT_RETURNED;
import static org.prameen.lifecycle.process.RouteProcess.END_NOT_CERTIFIED;
import static org.prameen.lifecycle.process.RouteProcess.END_REVIEW_FINISHED;
import static org.prameen.lifecycle.process.RouteProcess.END_SUBMISSION_CERTIFIED;
import static org.prameen.lifecycle.process.RouteProcess.FIND_NEXT_BODY;
import static org.prameen.lifecycle.process.RouteProcess.RENEW_REPORTS;
import static org.prameen.lifecycle.process.RouteProcess.REVIEW_SUBMISSION;
import static org.prameen.lifecycle.process.RouteProcess.SIGN_AND_REVIEW;
import static org.prameen.lifecycle.process.RouteProcess.SIGN_SUBMISSION;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The head signs, and as many bodies decide as the route has; what comes back or changes is signed again. */
@Deployment(resources = "bpmn/route.bpmn")
class RoutePathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(RouteProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    private static final OffsetDateTime DUE = OffsetDateTime.parse("2026-04-15T23:59:59+07:00");
    private static final String PROVINCE = "PROVINCIAL_REVIEWER@province";
    private static final String NATION = "NATIONAL_OFFICER@nation";

    /** Bodies whose approval is missing, in order. */
    private final Queue<String> route = new ArrayDeque<>();

    private boolean agencyCorrects;
    private boolean signed;
    private OffsetDateTime due = DUE;

    @BeforeEach
    void registerDelegates() {
        engine.delegate("findTurnDelegate", execution -> {
            TURN_OF_AGENCY.on(execution).set(agencyCorrects);
            TURN_OF_BODY.on(execution).set(signed);
        });
        engine.delegate("renewReportsDelegate");
        engine.delegate("findNextBodyDelegate", execution -> {
            ROUTE_STEPS_LEFT.on(execution).set(!route.isEmpty());
            ROUTE_GROUP.on(execution).set(route.peek());
            ROUTE_DUE_AT.on(execution).set(due);
        });
    }

    @Test
    void signedSubmissionIsApprovedByEveryBodyOfItsRoute() {
        ProcessInstance review = begin(PROVINCE, NATION);

        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, SIGN_SUBMISSION).hasNotPassed(REVIEW_SUBMISSION);
        assertThat(task()).hasCandidateGroup("AGENCY_HEAD@" + AGENCY);
        complete(task());
        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, REVIEW_SUBMISSION);
        assertThat(task()).hasCandidateGroup(PROVINCE).hasDueDate(date(DUE));
        approve();
        assertThat(task()).hasCandidateGroup(NATION);
        approve();

        assertThat(review)
                .isEnded()
                .hasPassedInOrder(SIGN_SUBMISSION, RENEW_REPORTS, END_SUBMISSION_CERTIFIED, END_REVIEW_FINISHED)
                .hasNotPassed(END_NOT_CERTIFIED);
        assertThat(engine.calls())
                .containsExactly(
                        "findTurnDelegate",
                        "renewReportsDelegate",
                        "findNextBodyDelegate",
                        "findNextBodyDelegate",
                        "findNextBodyDelegate");
    }

    @Test
    void cityThatSkipsTheProvinceHasAShorterRoute() {
        ProcessInstance review = begin(NATION);

        complete(task());
        assertThat(task()).hasCandidateGroup(NATION);
        approve();

        assertThat(review).isEnded().hasPassed(END_SUBMISSION_CERTIFIED);
    }

    @Test
    void routeWithoutBodyIsCertifiedByTheSignature() {
        ProcessInstance review = begin();

        complete(task());

        assertThat(review)
                .isEnded()
                .hasPassed(FIND_NEXT_BODY, END_SUBMISSION_CERTIFIED)
                .hasNotPassed(REVIEW_SUBMISSION);
    }

    @Test
    void bodyWithoutDateGetsATaskWithoutDate() {
        due = null;
        ProcessInstance review = begin(PROVINCE);

        complete(task());

        assertThat(review)
                .isWaitingAtExactly(SIGN_AND_REVIEW, REVIEW_SUBMISSION)
                .hasNotPassed(END_SUBMISSION_CERTIFIED);
        assertThat(task().getDueDate()).isNull();
    }

    @Test
    void returnedSubmissionIsCorrectedSignedAgainAndComesBackToTheSameBody() {
        ProcessInstance review = begin(PROVINCE, NATION);
        complete(task());
        approve();

        decide(false, true);
        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, CORRECT_RETURNED);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasFormKey("view:correct-returned");
        complete(task());
        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, SIGN_SUBMISSION);
        complete(task());

        assertThat(review)
                .isWaitingAtExactly(SIGN_AND_REVIEW, REVIEW_SUBMISSION)
                .hasNotPassed(END_SUBMISSION_CERTIFIED);
        assertThat(task()).hasCandidateGroup(NATION);
        assertThat(engine.calls()).filteredOn("renewReportsDelegate"::equals).hasSize(2);
    }

    @Test
    void bodyThatDoesNotCertifyEndsTheReview() {
        ProcessInstance review = begin(PROVINCE, NATION);
        complete(task());

        decide(false, false);

        assertThat(review)
                .isEnded()
                .hasPassed(END_NOT_CERTIFIED, END_REVIEW_FINISHED)
                .hasNotPassed(END_SUBMISSION_CERTIFIED);
    }

    @Test
    void changeOfTheAgencyTakesTheSubmissionBackToItsCorrection() {
        ProcessInstance review = begin(PROVINCE);
        complete(task());

        agencyCorrects = true;
        change(review);

        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, CORRECT_RETURNED).hasPassed(BOUNDARY_SUBMISSION_CHANGED);
        complete(task());
        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, SIGN_SUBMISSION);
    }

    @Test
    void brokenSignatureIsAskedForAgain() {
        ProcessInstance review = begin(PROVINCE);
        complete(task());

        change(review);

        assertThat(review).isWaitingAtExactly(SIGN_AND_REVIEW, SIGN_SUBMISSION).hasPassed(BOUNDARY_SUBMISSION_CHANGED);
    }

    @Test
    void brokenApprovalIsAskedForAgainWithoutASignature() {
        ProcessInstance review = begin(PROVINCE, NATION);
        complete(task());
        approve();

        signed = true;
        route.clear();
        route.addAll(List.of(PROVINCE, NATION));
        change(review);

        assertThat(review)
                .isWaitingAtExactly(SIGN_AND_REVIEW, REVIEW_SUBMISSION)
                .hasPassed(BOUNDARY_SUBMISSION_CHANGED);
        assertThat(task()).hasCandidateGroup(PROVINCE);
    }

    private ProcessInstance begin(String... groups) {
        route.addAll(List.of(groups));
        return engine.start(RouteProcess.KEY);
    }

    private void approve() {
        route.remove();
        decide(true, false);
    }

    private static void decide(boolean approved, boolean returned) {
        complete(task(), withVariables(SUBMISSION_APPROVED.name(), approved, SUBMISSION_RETURNED.name(), returned));
    }

    private static void change(ProcessInstance review) {
        runtimeService()
                .createMessageCorrelation(RouteProcess.MESSAGE_SUBMISSION_CHANGED)
                .processInstanceId(review.getId())
                .correlate();
    }
}

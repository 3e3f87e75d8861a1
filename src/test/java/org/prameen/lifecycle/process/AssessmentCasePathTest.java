package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.ANALYSE_RESULTS;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.BOUNDARY_SUBMISSION_CHANGED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.CERTIFY_AGAIN;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.CERTIFY_REOPENED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.CERTIFY_SUBMISSION;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.CLOSE_CASE;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.COLLECT_ANSWERS;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.END_CASE_CLOSED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.END_RESULTS_USED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.END_REVIEW_REPEATED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.FILL_IN_WORKBOOK;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.FOLLOW_UP;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.GATEWAY_FILLED_IN_TOGETHER;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.MESSAGE_SUBMISSION_CHANGED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.MESSAGE_SUBMISSION_REOPENED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.PLAN_ASSESSMENT;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.PREPARE_READINESS;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.RAISE_AWARENESS;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.REPORT_RESULTS;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.START_SUBMISSION_REOPENED;
import static org.prameen.lifecycle.process.AssessmentCaseProcess.USE_RESULTS;
import static org.prameen.lifecycle.process.CaseVariables.FILLED_TOGETHER;
import static org.prameen.lifecycle.process.CaseVariables.PLAN_APPROVED;
import static org.prameen.lifecycle.process.CaseVariables.RESULTS_ACCEPTED;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_STEPS_LEFT;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_AGENCY;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_BODY;
import static org.prameen.lifecycle.process.PathEngine.CASE_NUMBER;
import static org.prameen.lifecycle.process.PathEngine.OPENS;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole case with its real parts: every stage in its order, every part told who and what it is about. */
@Deployment(
        resources = {
            "bpmn/assessment-case.bpmn",
            "bpmn/awareness.bpmn",
            "bpmn/readiness.bpmn",
            "bpmn/planning.bpmn",
            "bpmn/collection.bpmn",
            "bpmn/workbook.bpmn",
            "bpmn/profile.bpmn",
            "bpmn/analysis.bpmn",
            "bpmn/reporting.bpmn",
            "bpmn/route.bpmn",
            "bpmn/use-of-results.bpmn",
            "forms/survey-perception.form",
            "forms/brief-staff.form",
            "forms/study-staff-state.form",
            "forms/choose-learning-methods.form",
            "forms/explain-methods.form"
        })
class AssessmentCasePathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(AssessmentCaseProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    private static final List<String> BEANS = List.of(
            "openCollectionDelegate",
            "openWorkbookDelegate",
            "remindCollectionDelegate",
            "markCollectionLateDelegate",
            "computeResultsDelegate",
            "remindReportDelegate",
            "markReportLateDelegate",
            "renewReportsDelegate",
            "closeCaseDelegate");

    @BeforeEach
    void registerDelegates() {
        BEANS.forEach(engine::delegate);
        engine.delegate(
                "findNextBodyDelegate",
                execution -> ROUTE_STEPS_LEFT.on(execution).set(false));
        engine.delegate("findTurnDelegate", execution -> {
            TURN_OF_AGENCY.on(execution).set(false);
            TURN_OF_BODY.on(execution).set(false);
        });
        engine.listener("stageEnteredListener");
    }

    @Test
    void caseRunsThroughItsStagesInOrder() {
        ProcessInstance wholeCase = toItsUse();
        assertThat(wholeCase).isWaitingAtExactly(FOLLOW_UP, USE_RESULTS).hasNotPassed(CLOSE_CASE);
        completeAll(1);

        assertThat(wholeCase).isEnded().hasPassed(END_CASE_CLOSED);
        assertThat(engine.calls())
                .containsExactly(
                        RAISE_AWARENESS,
                        PREPARE_READINESS,
                        PLAN_ASSESSMENT,
                        COLLECT_ANSWERS,
                        "openCollectionDelegate",
                        ANALYSE_RESULTS,
                        "computeResultsDelegate",
                        REPORT_RESULTS,
                        CERTIFY_SUBMISSION,
                        "findTurnDelegate",
                        "renewReportsDelegate",
                        "findNextBodyDelegate",
                        USE_RESULTS,
                        "closeCaseDelegate");
    }

    @Test
    void changeOfWhatWasCertifiedIsCertifiedAgainBesideTheUseOfResults() {
        ProcessInstance wholeCase = toItsUse();

        change(wholeCase);
        assertThat(wholeCase)
                .isWaitingAtExactly(FOLLOW_UP, USE_RESULTS, CERTIFY_AGAIN)
                .hasPassed(BOUNDARY_SUBMISSION_CHANGED)
                .hasNotPassed(END_RESULTS_USED);
        complete(waiting(UseOfResultsProcess.PLAN_IMPROVEMENT));
        assertThat(wholeCase).isWaitingAtExactly(FOLLOW_UP, CERTIFY_AGAIN).hasNotPassed(CLOSE_CASE);
        complete(waiting());

        assertThat(wholeCase).isEnded().hasPassed(END_RESULTS_USED, END_REVIEW_REPEATED, END_CASE_CLOSED);
    }

    @Test
    void whatWasNotCertifiedIsReviewedAgainAfterTheCaseWasClosed() {
        ProcessInstance again = runtimeService()
                .createMessageCorrelation(MESSAGE_SUBMISSION_REOPENED)
                .processInstanceBusinessKey(CASE_NUMBER)
                .correlateStartMessage();
        assertThat(again).isWaitingAtExactly(CERTIFY_REOPENED).hasPassed(START_SUBMISSION_REOPENED);

        completeAll(1);

        assertThat(again).isEnded().hasPassed(CLOSE_CASE, END_CASE_CLOSED).hasNotPassed(FOLLOW_UP);
    }

    @Test
    void workbookTakesThePlaceOfTheStagesUpToTheReport() {
        ProcessInstance wholeCase = engine.start(AssessmentCaseProcess.KEY, Map.of(FILLED_TOGETHER.name(), true));
        engine.moveTo(OPENS);
        assertThat(wholeCase)
                .isWaitingAtExactly(FILL_IN_WORKBOOK)
                .hasPassed(GATEWAY_FILLED_IN_TOGETHER)
                .hasNotPassed(RAISE_AWARENESS, COLLECT_ANSWERS);
        completeAll(1 + 1);

        assertThat(wholeCase).isWaitingAtExactly(FOLLOW_UP, USE_RESULTS);
        assertThat(engine.calls())
                .containsExactly(
                        FILL_IN_WORKBOOK,
                        "openWorkbookDelegate",
                        CERTIFY_SUBMISSION,
                        "findTurnDelegate",
                        "renewReportsDelegate",
                        "findNextBodyDelegate",
                        USE_RESULTS);
    }

    private ProcessInstance toItsUse() {
        ProcessInstance wholeCase = engine.start(AssessmentCaseProcess.KEY);
        completeAll(2 * 3);
        completeAll(2, PLAN_APPROVED);
        engine.moveTo(OPENS);
        completeAll(2);
        completeAll(1, RESULTS_ACCEPTED);
        completeAll(3 + 1);
        return wholeCase;
    }

    private static void change(ProcessInstance wholeCase) {
        runtimeService()
                .createMessageCorrelation(MESSAGE_SUBMISSION_CHANGED)
                .processInstanceId(wholeCase.getId())
                .correlate();
    }

    @Test
    void partCarriesTheCaseNumberAndItsOwnVariablesOnly() {
        ProcessInstance wholeCase = engine.start(AssessmentCaseProcess.KEY);
        Task first = waiting();
        ProcessInstance part = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(first.getProcessInstanceId())
                .singleResult();

        assertThat(part.getBusinessKey()).isEqualTo(CASE_NUMBER);
        assertThat(runtimeService().getVariables(part.getId()).keySet())
                .containsExactlyInAnyOrderElementsOf(AwarenessProcess.VARIABLES.stream()
                        .map(ProcessVariable::name)
                        .toList());
        assertThat(wholeCase).isWaitingAtExactly(RAISE_AWARENESS).hasNotPassed(PREPARE_READINESS);
    }

    private void completeAll(int tasks) {
        for (int i = 0; i < tasks; i++) {
            complete(waiting());
        }
    }

    private void completeAll(int tasks, ProcessVariable<Boolean> answer) {
        for (int i = 0; i < tasks; i++) {
            complete(waiting(), withVariables(answer.name(), true));
        }
    }

    private static Task waiting(String step) {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(CASE_NUMBER)
                .taskDefinitionKey(step)
                .singleResult();
    }

    private static Task waiting() {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(CASE_NUMBER)
                .singleResult();
    }
}

package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.organisation.Organisations;
import org.prameen.reporting.FullReport;
import org.prameen.reporting.PublicReports;
import org.prameen.reporting.ShortReport;
import org.prameen.results.CaseResults;
import org.prameen.review.ReasonTypes;
import org.prameen.review.Status;
import org.prameen.review.Statuses;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

/** The process of a case follows its review: returned, refused, taken back, voided and signed again. */
@IntegrationTest
class ReviewOfCaseTest extends CaseWalk {

    private static final String FORM = "C1.F4.I2";
    private static final String WHY = "นับผิดหนึ่งคน";

    @Autowired
    ReasonTypes reasons;

    @Autowired
    Statuses statuses;

    @Autowired
    PublicReports publicReports;

    @Autowired
    Organisations organisations;

    private PersonId respondent;

    @BeforeEach
    void toTheSignature() {
        toCollection();
        respondent = agency.respondent();
        answer(respondent);
        world.as(agency.coordinator(), () -> collecting.close(id));
        toReports();
        report();
    }

    @Test
    void returnedItemIsCorrectedSignedAgainAndComesBackToTheSameBody() {
        sign();
        world.as(province(), () -> reviews.approve(id));
        PersonId officer = nation();
        sendBack(officer);
        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);

        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        assertThat(open()).containsExactly(RouteProcess.SIGN_SUBMISSION);
        sign();

        assertThat(open()).containsExactly(RouteProcess.REVIEW_SUBMISSION);
        assertThat(items.open(id).get(0).groups()).contains(Role.NATIONAL_OFFICER.at(place("KOTHO")));
        world.as(officer, () -> reviews.approve(id));
        assertThat(stage()).isEqualTo(Stage.USE);
        assertThat(status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    void signedCorrectionIsComputedAnewAndReportedInANewEdition() {
        sign();
        sendBack(province());
        CaseResults before = AsSystem.call(() -> results.latest(id));
        ShortReport released = AsSystem.call(() -> shortReports.find(id)).orElseThrow();
        world.as(respondent, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "2", 1));
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();

        CaseResults after = AsSystem.call(() -> results.latest(id));
        assertThat(after.run().id()).isNotEqualTo(before.run().id());
        assertThat(after.accepted()).isTrue();
        assertThat(after.sheet()).isNotEqualTo(before.sheet());
        FullReport newest = AsSystem.call(() -> fullReports.find(id)).orElseThrow();
        FullReport first = AsSystem.call(() -> fullReports.edition(id, 1));
        assertThat(newest.edition()).isEqualTo(2);
        assertThat(newest.content().figures()).isNotEqualTo(first.content().figures());
        assertThat(newest.late()).isEqualTo(first.late());
        ShortReport shown = publicReports.find(released.slug()).orElseThrow();
        assertThat(shown.edition()).isEqualTo(2);
        assertThat(shown.content()).isNotEqualTo(released.content());
    }

    @Test
    void firstSignatureAndOneWithoutAChangeBringNoNewEdition() {
        sign();
        sendBack(province());
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();

        assertThat(AsSystem.call(() -> fullReports.find(id)).orElseThrow().edition())
                .isEqualTo(1);
    }

    @Test
    void caseThatIsNotCertifiedGoesOnToTheUseOfItsResultsAndMayBeSignedAnew() {
        sign();
        world.as(province(), () -> reviews.refuse(id, "ไม่ตรงกับเอกสาร"));
        assertThat(status()).isEqualTo(Status.NOT_CERTIFIED);
        assertThat(stage()).isEqualTo(Stage.USE);
        assertThat(open()).containsExactly(UseOfResultsProcess.PLAN_IMPROVEMENT);

        takeBack();

        assertThat(open())
                .containsExactlyInAnyOrder(UseOfResultsProcess.PLAN_IMPROVEMENT, RouteProcess.CORRECT_RETURNED);
    }

    @Test
    void agencyThatChangesWhatItSignedTakesTheTaskFromTheBody() {
        sign();

        takeBack();

        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);
        assertThatThrownBy(() -> world.as(province(), () -> reviews.approve(id)))
                .isInstanceOf(Rejected.class);
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();
        certify();
        assertThat(stage()).isEqualTo(Stage.USE);
    }

    @Test
    void bodyThatFindsSomethingAfterItsApprovalIsAskedAgain() {
        sign();
        PersonId reviewer = province();
        world.as(reviewer, () -> reviews.approve(id));
        String ofTheNation = items.open(id).get(0).taskId();

        world.as(reviewer, () -> reviews.verify(id, ITEM, new BigDecimal("3.00"), WHY));

        assertThat(items.open(id)).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo(RouteProcess.REVIEW_SUBMISSION);
            assertThat(item.taskId()).isNotEqualTo(ofTheNation);
            assertThat(item.groups()).contains(Role.PROVINCIAL_REVIEWER.at(place("MUN-20")));
        });
    }

    @Test
    void changeWhileResultsAreUsedIsCertifiedAgainBeforeTheCaseCloses() {
        sign();
        certify();

        takeBack();
        assertThat(open())
                .containsExactlyInAnyOrder(UseOfResultsProcess.PLAN_IMPROVEMENT, RouteProcess.CORRECT_RETURNED);
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();
        takeBack();
        world.as(agency.person(Role.PLAN_MANAGER), () -> actions.finishPlanning(id));
        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);
        assertThat(theCase().isOpen()).isTrue();
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();
        certify();

        assertThat(theCase().isOpen()).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasCertifiedInAClosedCaseIsNotTakenBack() {
        sign();
        certify();
        world.as(agency.person(Role.PLAN_MANAGER), () -> actions.finishPlanning(id));

        assertThatThrownBy(this::takeBack).isInstanceOf(Rejected.class).hasMessageContaining("lifecycle.stepNotOpen");
        assertThat(status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    void twoHeadsWhoSignAtOnceMakeOneTransition() throws Exception {
        PersonId second = world.person(Role.AGENCY_HEAD, agency.id());

        for (int race = 0; race < 5; race++) {
            assertThat(atOnce(head(), second)).containsExactlyInAnyOrder(true, false);
            assertThat(open()).containsExactly(RouteProcess.REVIEW_SUBMISSION);
            takeBack();
            world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        }
    }

    /** @return whether each came through */
    private List<Boolean> atOnce(PersonId... heads) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(heads.length);
        CyclicBarrier start = new CyclicBarrier(heads.length);
        try {
            List<Callable<Boolean>> signings = List.of(heads).stream()
                    .<Callable<Boolean>>map(head -> () -> {
                        start.await();
                        return signs(head);
                    })
                    .toList();
            List<Future<Boolean>> done = threads.invokeAll(signings);
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean signs(PersonId head) {
        try {
            world.as(head, () -> submissions.sign(id));
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }

    private void sendBack(PersonId reviewer) {
        world.as(reviewer, () -> {
            reviews.returnItem(id, FORM, reasons.get("QUESTION"), "หลักฐานอยู่ที่ใด");
            reviews.returnToAgency(id);
        });
    }

    private void takeBack() {
        world.as(agency.coordinator(), () -> submissions.withdraw(id, Set.of(FORM), WHY));
    }

    private OrganisationId place(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }

    private Status status() {
        return AsSystem.call(() -> statuses.of(id)).status();
    }
}

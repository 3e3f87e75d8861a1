package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
    void begin() {
        respondent = agency.respondent();
        toTheSignature();
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

        world.as(reviewer, () -> reviews.verify(id, ITEM, new BigDecimal("3.00"), "นับผิดหนึ่งคน"));

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

        assertThatThrownBy(this::takeBack).isInstanceOf(Rejected.class).hasMessageContaining("review.caseOver");
        assertThat(status()).isEqualTo(Status.CERTIFIED);
        assertThat(theCase().isOpen()).isFalse();
    }

    @Test
    void whatWasNotCertifiedIsReportedAnewEvenWhenTheCaseIsOver() {
        sign();
        world.as(province(), () -> reviews.refuse(id, "ไม่ตรงกับเอกสาร"));
        world.as(agency.person(Role.PLAN_MANAGER), () -> actions.finishPlanning(id));
        assertThat(theCase().isOpen()).isFalse();

        takeBack();
        assertThat(theCase().isOpen()).isTrue();
        assertThat(stage()).isEqualTo(Stage.USE);
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();
        assertThat(open()).containsExactly(RouteProcess.REVIEW_SUBMISSION);
        certify();

        assertThat(status()).isEqualTo(Status.CERTIFIED);
        assertThat(theCase().isOpen()).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsNotCertifiedAgainClosesAgainAndStaysCorrectable() {
        sign();
        world.as(province(), () -> reviews.refuse(id, "ไม่ตรงกับเอกสาร"));
        world.as(agency.person(Role.PLAN_MANAGER), () -> actions.finishPlanning(id));
        takeBack();
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        sign();

        world.as(province(), () -> reviews.refuse(id, "ยังไม่ตรงกับเอกสาร"));
        assertThat(theCase().isOpen()).isFalse();
        assertThat(status()).isEqualTo(Status.NOT_CERTIFIED);

        takeBack();
        takeBackTwiceIsRefused();
        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);
    }

    private void takeBackTwiceIsRefused() {
        assertThatThrownBy(this::takeBack).isInstanceOf(Rejected.class).hasMessageContaining("review.notNow.CHANGING");
    }

    private void sendBack(PersonId reviewer) {
        world.as(reviewer, () -> {
            reviews.returnItem(id, FORM, reasons.get("QUESTION"), "หลักฐานอยู่ที่ใด");
            reviews.returnToAgency(id);
        });
    }

    private OrganisationId place(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }

    private Status status() {
        return AsSystem.call(() -> statuses.of(id)).status();
    }
}

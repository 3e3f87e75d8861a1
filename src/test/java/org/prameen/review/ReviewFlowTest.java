package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.RouteStep;
import org.prameen.organisation.RouteStop;
import org.prameen.organisation.Routes;
import org.prameen.results.TalliedCase;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The way of a submission from the signature to the certificate. */
@RecordApplicationEvents
class ReviewFlowTest extends ReviewedCase {

    @Autowired
    ReviewProgress progress;

    @Autowired
    Organisations organisations;

    @Autowired
    Routes routes;

    @Autowired
    ApplicationEvents events;

    private OrganisationId body(String code) {
        return organisations.byCode(code).map(Organisation::id).orElseThrow();
    }

    @Test
    @Requirement("002-H2")
    void threeLevelsApproveOneAfterTheOther() {
        submission.checked();
        assertThat(status().status()).isEqualTo(Status.NOT_REPORTED);

        submission.sign();
        assertThat(status().status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("MUN-20");

        submission.later().approve(submission.province());
        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("KOTHO");

        submission.later().approve(submission.nation());
        assertThat(status().status()).isEqualTo(Status.CERTIFIED);
        assertThat(AsSystem.call(() -> progress.next(submission.id()))).isEmpty();
        assertThat(AsSystem.call(() -> approvals.of(submission.id())))
                .allMatch(Approval::stands)
                .extracting(Approval::level)
                .containsExactly(ApprovalLevel.CHECK, ApprovalLevel.HEAD, ApprovalLevel.BODY, ApprovalLevel.BODY);
        assertThat(events.stream(SubmissionSigned.class)).containsExactly(new SubmissionSigned(submission.id()));
        assertThat(events.stream(SubmissionApproved.class))
                .containsExactly(
                        new SubmissionApproved(submission.id(), body("MUN-20")),
                        new SubmissionApproved(submission.id(), body("KOTHO")));
    }

    @Test
    @Requirement("002-H3")
    void theNationalOfficeCertifiesEveryTypeAndBangkokAndPattayaSkipTheProvince() {
        assertThat(AsSystem.call(() -> progress.stops(submission.checked().id())))
                .extracting(stop -> stop.body().code())
                .containsExactly("MUN-20", "KOTHO");
        assertThat(deciding("BANGKOK"))
                .containsExactly(OrganisationKind.COMMITTEE_OFFICE, OrganisationKind.NATIONAL_OFFICE);
        assertThat(deciding("PATTAYA"))
                .containsExactly(OrganisationKind.CENTRAL_COMMITTEE, OrganisationKind.NATIONAL_OFFICE);
    }

    private List<OrganisationKind> deciding(String type) {
        return AsSystem.call(() -> routes.of(type)).stream()
                .filter(RouteStep::receives)
                .map(RouteStep::body)
                .toList();
    }

    @Test
    void onlyTheHeadOfTheVeryAgencySigns() {
        submission.checked();

        assertThatThrownBy(() -> world.as(submission.agency().coordinator(), () -> submissions.sign(submission.id())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(world.agency().head(), () -> submissions.sign(submission.id())))
                .isInstanceOf(NotFound.class);
        PersonId above = world.person(Role.AGENCY_HEAD, "MUN-20");
        assertThatThrownBy(() -> world.as(above, () -> submissions.sign(submission.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(status().phase()).isEqualTo(Phase.PREPARING);
    }

    @Test
    void whatTheCommitteeHasNotAcceptedCannotBeSigned() {
        TalliedCase tallied =
                beans.createBean(TalliedCase.class).open().workedExample().computed();

        refusedAs("casework.incomplete", () -> world.as(tallied.agency().head(), () -> submissions.sign(tallied.id())));
    }

    @Test
    void whatIsSignedIsSignedOnce() {
        submission.signed();

        refusedAs("review.notNow.UNDER_REVIEW", submission::sign);
        assertThat(events.stream(SubmissionSigned.class)).hasSize(1);
    }

    @Test
    void theHeadSignsWhatTheySaw() {
        submission.checked();
        String seen = world.call(submission.agency().head(), () -> submissions.hash(submission.id()));

        refusedAs(
                "review.changedSince",
                () -> world.as(
                        submission.agency().head(), () -> submissions.sign(submission.id(), seen.replace('a', 'b'))));
        world.as(submission.agency().head(), () -> submissions.sign(submission.id(), seen));

        assertThat(AsSystem.call(() -> approvals.of(submission.id())).get(1).hash())
                .contains(seen);
    }

    @Test
    void onlyTheBodyWhoseTurnItIsDecides() {
        submission.signed();

        assertThatThrownBy(() -> submission.approve(submission.nation())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> submission.approve(world.person(Role.PROVINCIAL_REVIEWER, "KOTHO-MUN")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> submission.approve(world.person(Role.PROVINCIAL_REVIEWER, "SAO-20")))
                .isInstanceOf(NotFound.class);
        submission.approve(submission.province());
        assertThatThrownBy(() -> submission.approve(submission.province())).isInstanceOf(Forbidden.class);
    }

    @Test
    void nothingIsDecidedBeforeTheSignature() {
        submission.checked();

        refusedAs("review.notNow.PREPARING", () -> submission.approve(submission.province()));
    }

    @Test
    void whatIsNotCertifiedSaysWhy() {
        submission.signed();
        refusedAs(
                "review.reasonMissing",
                () -> world.as(submission.province(), () -> reviews.refuse(submission.id(), " ")));

        world.as(submission.province(), () -> reviews.refuse(submission.id(), " ไม่มีหลักฐาน "));

        assertThat(status().status()).isEqualTo(Status.NOT_CERTIFIED);
        assertThat(status().reason()).contains("ไม่มีหลักฐาน");
        assertThat(events.stream(SubmissionRefused.class))
                .containsExactly(new SubmissionRefused(submission.id(), body("MUN-20")));
    }

    @Test
    void theSheetOfTheReviewerSaysWhoMayDecideAndOnWhat() {
        submission.signed();

        ReviewSheet mine = world.call(submission.province(), () -> reviews.sheet(submission.id()));
        ReviewSheet others = world.call(submission.nation(), () -> reviews.sheet(submission.id()));

        assertThat(mine.mayDecide()).isTrue();
        assertThat(mine.differences()).isEmpty();
        assertThat(others.mayDecide()).isFalse();
        assertThat(others.turn().map(RouteStop::body).map(Organisation::code)).contains("MUN-20");
        world.as(submission.province(), () -> reviews.approve(submission.id(), mine.hash()));
        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("KOTHO");
    }
}

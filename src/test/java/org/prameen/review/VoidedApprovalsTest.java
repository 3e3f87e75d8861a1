package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.review.ApprovalsVoided.BackTo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Approvals of what is not so any more end. */
@RecordApplicationEvents
class VoidedApprovalsTest extends ReviewedCase {

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void sign() {
        submission.signed();
    }

    @Test
    void withoutAChangeTheApprovalsBelowStand() {
        submission.approve(submission.province()).returned(submission.nation(), SignedCase.ITEM);

        submission.corrected().sign();

        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("KOTHO");
        assertThat(events.stream(ApprovalsVoided.class)).isEmpty();
    }

    @Test
    void aChangeOfTheAgencyEndsEveryApprovalAboveIt() {
        submission
                .approve(submission.province())
                .returned(submission.nation(), SignedCase.ITEM)
                .recount()
                .corrected();

        assertThat(standing()).containsExactly(true, false, false);
        assertThat(events.stream(ApprovalsVoided.class))
                .containsExactly(new ApprovalsVoided(submission.id(), "review.void.changed", BackTo.NOBODY));
        submission.sign();
        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("MUN-20");
    }

    @Test
    void theAgencyTakesBackWhatIsCertifiedAndEverybodyIsAskedAgain() {
        submission.approve(submission.province()).approve(submission.nation());

        world.as(
                submission.agency().coordinator(),
                () -> submissions.withdraw(submission.id(), Set.of(SignedCase.FORM), "นับผิด"));

        assertThat(status().phase()).isEqualTo(Phase.CHANGING);
        assertThat(status().status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThat(standing()).containsExactly(true, false, false, false);
        assertThat(events.stream(ApprovalsVoided.class))
                .containsExactly(new ApprovalsVoided(submission.id(), "นับผิด", BackTo.NOBODY));
        assertThat(events.stream(SubmissionReopened.class))
                .containsExactly(new SubmissionReopened(submission.id(), Set.of(SignedCase.FORM), "นับผิด"));
        submission.recount().sign().approve(submission.province()).approve(submission.nation());
        assertThat(status().status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    void aValueTheProvinceChangesAfterwardsEndsItsApprovalAndTheOneAbove() {
        submission.approve(submission.province()).approve(submission.nation());

        world.as(
                submission.province(),
                () -> reviews.verify(submission.id(), SignedCase.ITEM, new BigDecimal("2.75"), "ตรวจซ้ำ"));

        assertThat(standing()).containsExactly(true, true, false, false);
        assertThat(status().phase()).isEqualTo(Phase.UNDER_REVIEW);
        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("MUN-20");
        assertThat(events.stream(ApprovalsVoided.class))
                .containsExactly(new ApprovalsVoided(submission.id(), "review.void.verified", BackTo.BODY));
    }

    @Test
    void newEvidenceIsAChangeLikeAnyOther() {
        submission.approve(submission.province()).returned(submission.nation(), SignedCase.FORM);

        world.as(
                submission.agency().coordinator(),
                () -> evidence.link(
                        submission.id(),
                        SignedCase.FORM,
                        NewEvidence.titled("คำสั่ง"),
                        URI.create("https://example.org/order")));

        assertThat(standing()).containsExactly(true, false, false);
        submission.corrected().sign();
        assertThat(world.call(submission.nation(), () -> reviews.differences(submission.id())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Difference.Kind.EVIDENCE);
                    assertThat(difference.subject()).isEqualTo(SignedCase.FORM);
                    assertThat(difference.before()).isEmpty();
                });
    }

    @Test
    void aValueVerifiedFurtherUpEndsNothingBelow() {
        submission.approve(submission.province());

        world.as(
                submission.nation(),
                () -> reviews.verify(submission.id(), SignedCase.ITEM, new BigDecimal("2.75"), "ตรวจซ้ำ"));

        assertThat(standing()).containsExactly(true, true, true);
        submission.approve(submission.nation());
        assertThat(status().status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    void anApprovalOfWhatWasNotSeenIsRefused() {
        String seen = world.call(submission.province(), () -> reviews.hash(submission.id()));
        world.as(
                submission.province(),
                () -> reviews.verify(submission.id(), SignedCase.ITEM, new BigDecimal("2.75"), "ตรวจซ้ำ"));

        refusedAs(
                "review.changedSince",
                () -> world.as(submission.province(), () -> reviews.approve(submission.id(), seen)));
    }
}

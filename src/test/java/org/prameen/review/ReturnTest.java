package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.answering.Tallies;
import org.prameen.casework.Locks;
import org.prameen.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Nodes go back, are corrected and looked at again. */
@RecordApplicationEvents
class ReturnTest extends ReviewedCase {

    @Autowired
    ReasonTypes reasons;

    @Autowired
    Locks locks;

    @Autowired
    Tallies tallies;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void sign() {
        submission.signed();
    }

    @Test
    void onlyWhatWasReturnedOpensAndTheHeadSignsAnew() {
        submission.returned(submission.province(), SignedCase.ITEM);

        assertThat(status().phase()).isEqualTo(Phase.RETURNED);
        assertThat(standing()).containsExactly(true, false);
        assertThat(AsSystem.call(() -> locks.of(submission.id())).unlocked()).containsExactly(SignedCase.ITEM);
        submission.recount();
        refusedAs(
                "casework.locked",
                () -> world.as(
                        submission.agency().headOfHr(),
                        () -> tallies.enter(
                                submission.id(),
                                "C1.F4.I2.Q2",
                                List.of("1", "7", "1", "0", "1"),
                                Optional.empty(),
                                1)));
        refusedAs("review.notNow.RETURNED", submission::sign);

        submission.later().corrected();
        assertThat(AsSystem.call(() -> locks.of(submission.id())).unlocked()).isEmpty();
        submission.sign();

        assertThat(status().waitsFor().map(stop -> stop.body().code())).contains("MUN-20");
        assertThat(status().newData()).isTrue();
        assertThat(events.stream(CorrectionFinished.class)).hasSize(1);
    }

    @Test
    void theSecondReviewOpensOnTheDifferences() {
        submission
                .returned(submission.province(), SignedCase.ITEM)
                .recount()
                .corrected()
                .sign();

        ReviewSheet sheet = world.call(submission.province(), () -> reviews.sheet(submission.id()));

        assertThat(sheet.lastDecision()).isPresent();
        assertThat(sheet.differences())
                .containsExactly(new Difference(
                        Difference.Kind.ANSWERS,
                        SignedCase.ITEM,
                        Optional.of("5:1 4:5 3:3 2:0 1:1 NA:0 -:0"),
                        Optional.of("5:2 4:6 3:1 2:0 1:1 NA:0 -:0")));
        assertThat(sheet.verdicts()).hasSize(1).allMatch(NodeReview::superseded);
        assertThat(sheet.verdicts().get(0).reasonType().map(ReasonType::code)).contains("QUESTION");
        submission.approve(submission.province());
        assertThat(world.call(submission.province(), () -> reviews.differences(submission.id())))
                .isEmpty();
        assertThat(status().newData()).isFalse();
    }

    @Test
    void acceptedNodesStayAcceptedUnlessTheyChanged() {
        world.as(submission.province(), () -> {
            reviews.accept(submission.id(), "C1.F4.I2.Q2");
            reviews.accept(submission.id(), SignedCase.FORM);
        });
        submission
                .returned(submission.province(), SignedCase.ITEM)
                .recount()
                .corrected()
                .sign();

        assertThat(world.call(submission.province(), () -> reviews.sheet(submission.id()))
                        .verdicts())
                .filteredOn(verdict -> !verdict.superseded())
                .extracting(NodeReview::node)
                .containsExactly("C1.F4.I2.Q2");
    }

    @Test
    void whatGoesBackIsNotApprovedAndNothingGoesBackWithoutANode() {
        refusedAs(
                "review.nothingReturned",
                () -> world.as(submission.province(), () -> reviews.returnToAgency(submission.id())));
        world.as(
                submission.province(),
                () -> reviews.returnItem(submission.id(), SignedCase.FORM, reasons.get("SHOW"), ""));

        refusedAs("review.nodesReturned", () -> submission.approve(submission.province()));

        world.as(submission.province(), () -> reviews.accept(submission.id(), SignedCase.FORM));
        submission.approve(submission.province());
    }

    @Test
    void ownWordsAreNeededWhereTheKindOfReasonSaysNothing() {
        refusedAs(
                "review.reasonMissing",
                () -> world.as(
                        submission.province(),
                        () -> reviews.returnItem(submission.id(), SignedCase.ITEM, reasons.get("OTHER"), " ")));
        refusedAs(
                "review.nodeUnknown",
                () -> world.as(
                        submission.province(),
                        () -> reviews.returnItem(submission.id(), "C1' or 1=1", reasons.get("SHOW"), "")));
        refusedAs(
                "review.itemsOnly",
                () -> world.as(
                        submission.province(),
                        () -> reviews.verify(submission.id(), SignedCase.FORM, BigDecimal.ONE, "ตรวจ")));
    }
}

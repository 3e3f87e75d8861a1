package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Accepting the rest at once, taking a verdict back, and what is told of the last signature. */
@IntegrationTest
class VerdictsTest {

    @Autowired
    World world;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Reviews reviews;

    @Autowired
    Signatures signatures;

    @Autowired
    ReasonTypes reasons;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    SignedCase submission;

    @BeforeEach
    void aSubmissionWaits() {
        submission = beans.createBean(SignedCase.class).signed();
    }

    @AfterEach
    void timeGoesBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void acceptingTheRestLeavesOutWhatIsReturnedInPart() {
        giveBack(SignedCase.ITEM);
        int accepted = acceptRest();
        List<NodeReview> said = counting();

        assertThat(accepted).isEqualTo(said.size() - 1);
        assertThat(said)
                .filteredOn(review -> review.verdict() == Verdict.RETURNED)
                .extracting(NodeReview::node)
                .containsExactly(SignedCase.ITEM);
        assertThat(said).extracting(NodeReview::node).doesNotContain(SignedCase.FORM);
        assertThat(acceptRest()).isZero();
    }

    @Test
    void aVerdictIsTakenBackByWhoGaveItAndByNobodyElse() {
        giveBack(SignedCase.ITEM);
        PersonId colleague = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        assertThatThrownBy(() -> world.as(colleague, () -> verdicts.takeBack(submission.id(), SignedCase.ITEM)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("review.nothingToTakeBack");
        world.as(submission.province(), () -> verdicts.takeBack(submission.id(), SignedCase.ITEM));

        assertThat(counting()).isEmpty();
    }

    @Test
    void whatWasSentToTheAgencyIsNotTakenBack() {
        submission.returned(submission.province(), SignedCase.ITEM);

        assertThatThrownBy(() ->
                        world.as(submission.province(), () -> verdicts.takeBack(submission.id(), SignedCase.ITEM)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("review.notNow.RETURNED");
    }

    @Test
    void nobodyOfTheAgencyAcceptsItsOwnItems() {
        assertThatThrownBy(
                        () -> world.as(submission.agency().coordinator(), () -> verdicts.acceptRest(submission.id())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void theHeadIsToldWhatChangedSinceTheLastSignature() {
        submission
                .returned(submission.province(), SignedCase.ITEM)
                .later()
                .recount()
                .corrected();

        SignedState last = world.call(submission.agency().head(), () -> signatures.last(submission.id()))
                .orElseThrow();

        assertThat(last.stands()).isFalse();
        assertThat(last.differences()).extracting(Difference::subject).containsExactly(SignedCase.ITEM);
    }

    private int acceptRest() {
        return world.call(submission.province(), () -> verdicts.acceptRest(submission.id()));
    }

    private void giveBack(String node) {
        world.as(
                submission.province(),
                () -> reviews.returnItem(submission.id(), node, reasons.get("QUESTION"), "ขอดูเอกสาร"));
    }

    private List<NodeReview> counting() {
        return world.call(submission.province(), () -> reviews.sheet(submission.id())).verdicts().stream()
                .filter(said -> !said.superseded())
                .toList();
    }
}

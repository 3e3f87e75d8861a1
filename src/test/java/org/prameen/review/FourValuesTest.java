package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreSheet;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The worked example of document 002 (lines 2146-2177): 3.50, 3.80, 4.00, 4.10, 4.30 make 3.94. */
@IntegrationTest
class FourValuesTest {

    @Autowired
    World world;

    @Autowired
    FourValues values;

    @Autowired
    Consensus consensus;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    SignedCase submission;

    @BeforeEach
    void check() {
        submission = beans.createBean(SignedCase.class).checked();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    private void agree(String value) {
        world.as(
                submission.agency().coordinator(),
                () -> consensus.set(submission.id(), SignedCase.ITEM, new BigDecimal(value), "ประชุม"));
    }

    private void verify(PersonId reviewer, String value) {
        world.as(
                reviewer,
                () -> reviews.verify(submission.id(), SignedCase.ITEM, new BigDecimal(value), "ดูหลักฐานแล้ว"));
    }

    private NodeValues of(String node) {
        return AsSystem.call(() -> values.of(submission.id())).stream()
                .filter(found -> found.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> some(String value) {
        return Optional.of(new BigDecimal(value));
    }

    /** Agreed 3.00: (3.00 + 16.20) / 5 = 3.84. Verified 2.00: 18.20 / 5 = 3.64. */
    @Test
    void noneOverwritesAnotherAndEachScoresTheLevelsAbove() {
        agree("3");
        submission.sign();
        verify(submission.province(), "2.00");

        NodeValues item = of(SignedCase.ITEM);
        assertThat(item.respondents()).isEqualTo(some("3.50"));
        assertThat(item.consensus()).isEqualTo(some("3.00"));
        assertThat(item.verified()).isEqualTo(some("2.00"));
        assertThat(item.external()).isEmpty();
        NodeValues form = of(SignedCase.FORM);
        assertThat(form.respondents()).isEqualTo(some("3.94"));
        assertThat(form.consensus()).isEqualTo(some("3.84"));
        assertThat(form.verified()).isEqualTo(some("3.64"));
        assertThat(of(ScoreSheet.TOTAL).verified()).isEqualTo(some("3.64"));
    }

    @Test
    void itemsWithoutAValueOfTheirOwnKeepTheRespondents() {
        agree("3");

        ScoreSheet sheet = AsSystem.call(() -> values.sheet(submission.id(), Basis.CONSENSUS));

        assertThat(sheet.find("C1.F4.I2.Q2").flatMap(NodeScore::value)).isEqualTo(some("3.80"));
        assertThat(of("C1.F4.I2.Q2").consensus()).isEmpty();
        assertThat(of("C2").consensus()).isEmpty();
        assertThat(AsSystem.call(() -> values.sheet(submission.id(), Basis.EXTERNAL))
                        .find(SignedCase.FORM)
                        .flatMap(NodeScore::value))
                .isEmpty();
    }

    @Test
    void theValueOfTheBodyFurthestUpCountsAndBothStay() {
        submission.sign();
        verify(submission.province(), "2");
        submission.approve(submission.province());
        verify(submission.nation(), "2.50");

        assertThat(of(SignedCase.ITEM).verified()).isEqualTo(some("2.50"));
        assertThat(AsSystem.call(() -> values.verified(submission.id())))
                .extracting(given -> given.value().toString())
                .containsExactly("2.00", "2.50");
    }

    @Test
    void agreedValuesAreLockedWithTheRest() {
        submission.sign();

        assertThatThrownBy(() -> agree("3")).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                .isEqualTo("casework.locked"));
    }

    @Test
    void onlyTheAgencyAgreesAndOnlyOnValuesOfTheScale() {
        CaseId id = submission.id();
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        assertThatThrownBy(() ->
                        world.as(reviewer, () -> consensus.set(id, SignedCase.ITEM, new BigDecimal("3"), "ประชุม")))
                .isInstanceOf(Forbidden.class);
        for (String wrong : List.of("5.01", "0", "3.333")) {
            assertThatThrownBy(() -> agree(wrong)).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                    .isEqualTo("scoring.valueOutsideScale"));
        }
        assertThatThrownBy(() -> world.as(
                        submission.agency().coordinator(),
                        () -> consensus.set(id, SignedCase.ITEM, new BigDecimal("3"), "")))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.reasonMissing"));
        assertThat(of(SignedCase.ITEM).consensus()).isEmpty();
    }
}

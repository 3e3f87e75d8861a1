package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.prameen.scoring.Chain.EXACT;
import static org.prameen.scoring.Chain.TWO_DECIMAL;
import static org.prameen.scoring.Rounding.HALF_UP;
import static org.prameen.scoring.Rounding.TRUNCATE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class RoundingTest {

    private static final String FORM = "C1.F5.I5";

    @Test
    @Requirement("002-E8")
    void twoDecimalsAreMadeFromTheExactFraction() {
        assertThat(HALF_UP.reduce(Fraction.of(11, 3))).isEqualTo(new BigDecimal("3.67"));
        assertThat(HALF_UP.reduce(Fraction.of(10, 3))).isEqualTo(new BigDecimal("3.33"));
        assertThat(HALF_UP.reduce(Fraction.of(4, 1))).isEqualTo(new BigDecimal("4.00"));
    }

    @Test
    @Requirement("002-E9")
    void roundingIsASettingThatStaysWithTheResult() {
        Scenario scenario = new Scenario().tally("C1.F1.I1.Q1", 1, 0, 2, 0, 0);
        ScoreSheet before = scenario.gives("C1.F1.I1.Q1", "3.67", "HIGH").sheet();

        ScoreSheet after = scenario.by(TRUNCATE, TWO_DECIMAL)
                .gives("C1.F1.I1.Q1", "3.66", "HIGH")
                .sheet();

        assertThat(after.settings()).isEqualTo(new ScoringSettings(TRUNCATE, TWO_DECIMAL));
        assertThat(before.settings()).isEqualTo(ScoringSettings.defaults());
        assertThat(before.find("C1.F1.I1.Q1").orElseThrow().value()).contains(new BigDecimal("3.67"));
    }

    @Test
    @Requirement("002-E10")
    void anExactHalfIsRoundedUp() {
        Scenario.t4()
                .gives(FORM + ".Q1", "3.50", "MODERATE")
                .gives(FORM + ".Q2", "3.51", "HIGH")
                .gives(FORM, "3.51", "HIGH")
                .met(FORM);
    }

    @Test
    @Requirement("002-E10")
    void anExactHalfIsCutWhenTruncating() {
        Scenario.t4().by(TRUNCATE, TWO_DECIMAL).gives(FORM, "3.50", "MODERATE").notMet(FORM);
    }

    @Test
    @Requirement("002-E11")
    void twoDecimalChainAveragesWhatIsPrinted() {
        Scenario.t5()
                .gives(FORM + ".Q1", "3.13", "MODERATE")
                .gives(FORM + ".Q2", "3.88", "HIGH")
                .gives(FORM, "3.51", "HIGH")
                .met(FORM);
        assertThat(Scenario.t5().score(FORM).mean().orElseThrow().unreduced()).isEqualTo(Fraction.of(3505, 1000));
    }

    @Test
    @Requirement("002-E11")
    void exactChainRoundsNothingOnTheWay() {
        Scenario.t5()
                .by(HALF_UP, EXACT)
                .gives(FORM + ".Q1", "3.13", "MODERATE")
                .gives(FORM, "3.50", "MODERATE")
                .notMet(FORM);
    }

    @Test
    @Requirement("002-E11")
    void truncatingChainCutsEveryPrintedMean() {
        Scenario.t5()
                .by(TRUNCATE, TWO_DECIMAL)
                .gives(FORM + ".Q1", "3.12", "MODERATE")
                .gives(FORM + ".Q2", "3.87", "HIGH")
                .gives(FORM, "3.49", "MODERATE")
                .notMet(FORM);
    }

    @Test
    @Requirement("002-E11")
    void verdictThatHangsOnTheRuleIsWarnedOf() {
        assertThat(Scenario.t5().warnings())
                .filteredOn(warning -> warning.code().equals(FORM))
                .allSatisfy(warning -> assertThat(warning.met()).isTrue())
                .extracting(VerdictWarning::otherSettings, VerdictWarning::otherValue)
                .containsExactlyInAnyOrder(
                        tuple(new ScoringSettings(HALF_UP, EXACT), new BigDecimal("3.50")),
                        tuple(new ScoringSettings(TRUNCATE, TWO_DECIMAL), new BigDecimal("3.49")),
                        tuple(new ScoringSettings(TRUNCATE, EXACT), new BigDecimal("3.50")));
    }

    @Test
    void verdictThatHangsOnNothingIsNotWarnedOf() {
        assertThat(Scenario.t1().warnings()).isEmpty();
    }

    @Test
    @Requirement("002-E12")
    void verdictIsTakenOnTheTwoDecimalValue() {
        new Scenario()
                .all(FORM, ItemCounts.of(0, 151, 149, 0, 0))
                .gives(FORM, "3.50", "MODERATE")
                .notMet(FORM)
                .by(HALF_UP, EXACT)
                .gives(FORM, "3.50", "MODERATE")
                .notMet(FORM);
    }

    @Test
    void higherMeansAreReducedOnceFromTwoDecimalIndicatorMeans() {
        // indicators 3.67, printed for 11/3, and 3.66: together 3.665 as printed, 3.6633 when nothing is rounded
        Scenario scenario =
                new Scenario().all("C1.F5.I5", ItemCounts.of(1, 0, 2, 0, 0)).all("C1.F5.I6", Scenario.hundredths(366));

        scenario.gives("C1.F5", "3.67", "HIGH").gives("C1", "3.67", "HIGH");
        scenario.by(HALF_UP, EXACT).gives("C1.F5", "3.66", "HIGH").gives("C1", "3.66", "HIGH");
        assertThat(scenario.score("C1").mean().orElseThrow().exact()).isEqualTo(Fraction.of(1099, 300));
    }
}

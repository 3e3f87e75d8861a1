package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;

class FixedMeansTest {

    private static final String ITEM = "C1.F4.I2.Q1";

    /** Pairs of item code and value. */
    private static FixedMeans fixed(String... pairs) {
        Map<String, BigDecimal> byItem = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            byItem.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return new FixedMeans(byItem);
    }

    private static ScoreSheet sheet(Scenario scenario, ScoringSettings settings, FixedMeans fixed) {
        return new RatingMeans(scenario.instrument(), settings).score(scenario.input(), fixed);
    }

    private static ScoreSheet sheet(Scenario scenario, FixedMeans fixed) {
        return sheet(scenario, ScoringSettings.defaults(), fixed);
    }

    private static String value(ScoreSheet sheet, String code) {
        return sheet.find(code).orElseThrow().value().orElseThrow().toString();
    }

    /** By hand: (2.00 + 3.80 + 4.00 + 4.10 + 4.30) / 5 = 18.20 / 5. */
    @Test
    void aGivenMeanStandsInThePlaceOfTheCountedOne() {
        ScoreSheet sheet = sheet(Scenario.t1(), fixed(ITEM, "2"));

        assertThat(value(sheet, ITEM)).isEqualTo("2.00");
        assertThat(sheet.find(ITEM).orElseThrow().band()).contains("LOW");
        assertThat(value(sheet, "C1.F4.I2")).isEqualTo("3.64");
        assertThat(value(sheet, "C1.F4")).isEqualTo("3.64");
        assertThat(value(sheet, "C1")).isEqualTo("3.64");
        assertThat(value(sheet, ScoreSheet.TOTAL)).isEqualTo("3.64");
    }

    /** By hand: (3.51 + 4 * 3.50) / 5 = 3.502, which is 3.50 and not met. */
    @Test
    void aVerdictFollowsFromTheGivenMeans() {
        ScoreSheet below = sheet(
                Scenario.t1(),
                fixed(
                        ITEM,
                        "3.51",
                        "C1.F4.I2.Q2",
                        "3.50",
                        "C1.F4.I2.Q3",
                        "3.50",
                        "C1.F4.I2.Q4",
                        "3.50",
                        "C1.F4.I2.Q5",
                        "3.50"));

        assertThat(value(below, "C1.F4.I2")).isEqualTo("3.50");
        assertThat(below.find("C1.F4.I2").orElseThrow().met()).contains(false);
    }

    /** Item 1 is 25/8 = 3.125 by count; two decimals carried: (3.13 + 3.88) / 2 = 3.505; exact: 3.5025. */
    @Test
    void givenMeansTakePartInBothChains() {
        Scenario t5 = Scenario.t5();
        FixedMeans second = fixed("C1.F5.I5.Q2", "3.88");

        assertThat(value(sheet(t5, second), "C1.F5.I5")).isEqualTo("3.51");
        assertThat(value(sheet(t5, new ScoringSettings(Rounding.HALF_UP, Chain.EXACT), second), "C1.F5.I5"))
                .isEqualTo("3.50");
    }

    @Test
    void withoutGivenMeansNothingIsDifferent() {
        assertThat(sheet(Scenario.t1(), FixedMeans.NONE))
                .isEqualTo(Scenario.t1().sheet());
    }

    @Test
    void anItemNobodyAnsweredIsScoredByWhatWasGiven() {
        ScoreSheet sheet = sheet(new Scenario(), fixed("C4.F3.I2.Q1", "4.50"));

        assertThat(sheet.find("C4.F3.I2.Q1").orElseThrow().state()).isEqualTo(ScoreState.SCORED);
        assertThat(value(sheet, "C4.F3.I2")).isEqualTo("4.50");
    }

    @Test
    void whatThePlanLeftOutStaysOut() {
        ScoreSheet sheet = sheet(Scenario.t1().unselect("C1.F4.I2"), fixed(ITEM, "5"));

        assertThat(sheet.find(ITEM).orElseThrow().state()).isEqualTo(ScoreState.NOT_SELECTED);
        assertThat(sheet.find("C1.F4.I2").orElseThrow().mean()).isEmpty();
    }

    @Test
    void aGivenMeanHasNoCountsAndNoWorking() {
        Scenario t1 = Scenario.t1();
        ScoreSheet sheet = sheet(t1, fixed(ITEM, "2"));

        assertThat(sheet.find(ITEM).orElseThrow().counts()).isEmpty();
        assertThat(Working.of(t1.instrument(), sheet, ITEM)).isEmpty();
        assertThat(Working.of(t1.instrument(), sheet, "C1.F4.I2")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.99", "5.01", "-3", "3.505", "1E+3"})
    void whatIsNoValueOfTheScaleIsRefused(String value) {
        assertThatThrownBy(() -> fixed(ITEM, value)).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                .isEqualTo("scoring.valueOutsideScale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "1.00", "5.00", "3.5000"})
    void theEndsOfTheScaleAreValues(String value) {
        assertThat(FixedMeans.checked(new BigDecimal(value)).scale()).isEqualTo(2);
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThatThrownBy(() -> sheet(Scenario.t1(), fixed("C9.F9.I9.Q9", "3")))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("scoring.unknownItem"));
    }
}

package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

class InterpretationTest {

    private static final String FORM = "C1.F5.I5";

    @ParameterizedTest
    @CsvSource({
        "1.00, LOWEST", "1.50, LOWEST", "1.51, LOW", "2.50, LOW", "2.51, MODERATE",
        "3.50, MODERATE", "3.51, HIGH", "4.50, HIGH", "4.51, HIGHEST", "5.00, HIGHEST"
    })
    @Requirement("002-F1")
    void upperLimitBelongsToTheLowerBand(String mean, String band) {
        int hundredths = new BigDecimal(mean).movePointRight(2).intValueExact();

        new Scenario()
                .all(FORM, Scenario.hundredths(hundredths))
                .gives(FORM + ".Q1", mean, band)
                .gives(FORM, mean, band);
    }

    @Test
    @Requirement("002-F2")
    void meanIsReducedFirstAndClassifiedThen() {
        Scenario between =
                new Scenario().all(FORM + ".Q1", Scenario.hundredths(150)).all(FORM + ".Q2", Scenario.hundredths(151));

        between.gives(FORM, "1.51", "LOW");
        between.by(Rounding.TRUNCATE, Chain.TWO_DECIMAL).gives(FORM, "1.50", "LOWEST");
    }

    @Test
    @Requirement("002-F2")
    void noMeanIsLeftWithoutABand() {
        for (Rounding rounding : Rounding.values()) {
            List<BigDecimal> values = IntStream.rangeClosed(1000, 5000)
                    .mapToObj(thousandths -> rounding.reduce(Fraction.of(thousandths, 1000)))
                    .toList();

            assertThat(values).allSatisfy(value -> assertThat(
                            Fixtures.localHr().rating().bands().stream().filter(band -> band.holds(value)))
                    .hasSize(1));
        }
    }

    @Test
    @Requirement("002-F3")
    void criterionIsStrictlyGreater() {
        new Scenario().all(FORM, Scenario.hundredths(350)).notMet(FORM).notMet("C1");
        new Scenario().all(FORM, Scenario.hundredths(351)).met(FORM).met("C1");
    }

    @Test
    @Requirement("002-F5")
    void itemIsInterpretedAndNeverJudged() {
        Scenario.t1()
                .gives("C1.F4.I2.Q1", "3.50", "MODERATE")
                .gives("C1.F4.I2", "3.94", "HIGH")
                .met("C1.F4.I2");
        assertThat(Scenario.t1().score("C1.F4.I2.Q1").met()).isEmpty();
    }

    @Test
    @Requirement("002-F6")
    void componentIsJudged() {
        Scenario.t1().gives("C1", "3.94", "HIGH").met("C1");
        Scenario.t3().gives("C1", "3.50", "MODERATE").notMet("C1");
    }

    @Test
    @Requirement("002-F7")
    void factorAndTotalGetABandAndNoVerdict() {
        Scenario.t1().gives("C1.F4", "3.94", "HIGH").gives("TOTAL", "3.94", "HIGH");
        assertThat(Scenario.t1().score("C1.F4").met()).isEmpty();
        assertThat(Scenario.t1().score("TOTAL").met()).isEmpty();
    }

    @Test
    @Requirement("002-F8")
    void indicatorWithTheEmptyTableCellIsJudgedLikeTheOthers() {
        new Scenario().all("C4.F1.I2", Scenario.hundredths(351)).met("C4.F1.I2");
        new Scenario().all("C4.F1.I2", Scenario.hundredths(350)).notMet("C4.F1.I2");
    }

    @Test
    @Requirement("002-F10")
    void weakPointsAreThoseNotMetAndNeverWhatNobodyPractises() {
        Scenario scenario = new Scenario()
                .all("C1.F1.I1", 4)
                .all("C1.F1.I2", 3)
                .all("C1.F1.I3", 5)
                .all("C2.F1.I1", 2)
                .all("C2.F1.I2", 3)
                .all("C3.F1.I1", 1)
                .unselect("C3.F1.I1")
                .notPractised("C4");

        StrongAndWeak points = StrongAndWeak.of(scenario.sheet());

        assertThat(points.strong()).extracting(NodeScore::code).containsExactly("C1.F1.I3", "C1.F1.I1");
        assertThat(points.weak()).extracting(NodeScore::code).containsExactly("C2.F1.I1", "C1.F1.I2", "C2.F1.I2");
    }
}

package org.prameen.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.scoring.Fraction;
import org.prameen.traceability.Requirement;

/** The vectors of document 001, rules section 3.7, and the boundaries of its requirements. */
class ImprovementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            V1  | HIGHER | 80  82  | 85 | 85    | 0.0000   | BASIC        | BASIC
            V2  | HIGHER | 80  82  | 85 | 89.25 | 5.0000   | ADVANCE      | BASIC
            V3  | HIGHER | 80  82  | 85 | 89.26 | 5.0118   | ADVANCE      | ADVANCE
            V4  | HIGHER | 80  82  | 85 | 93.5  | 10.0000  | SIGNIFICANCE | ADVANCE
            V5  | HIGHER | 80  82  | 85 | 93.51 | 10.0118  | SIGNIFICANCE | SIGNIFICANCE
            V6  | HIGHER | 80  82  | 85 | 84    | -1.1765  | NONE         | NONE
            V7  | HIGHER | 80  82  | 81 | 90    | 11.1111  | SIGNIFICANCE | SIGNIFICANCE
            V8  | LOWER  | 20  18  | 17 | 17    | 0.0000   | BASIC        | BASIC
            V9  | LOWER  | 20  18  | 17 | 16.15 | 5.0000   | ADVANCE      | BASIC
            V10 | LOWER  | 20  18  | 17 | 15.3  | 10.0000  | SIGNIFICANCE | ADVANCE
            V11 | LOWER  | 20  18  | 17 | 15    | 11.7647  | SIGNIFICANCE | SIGNIFICANCE
            V12 | LOWER  | 20  18  | 17 | 18    | -5.8824  | NONE         | NONE
            V13 | LOWER  | 20  18  | 20 | 15    | 25.0000  | SIGNIFICANCE | SIGNIFICANCE
            V14 | LOWER  | 2   1   | 0  | 0     | -        | NONE         | NONE
            V16 | HIGHER | 88  90  | 92 | 100   | 8.6957   | ADVANCE      | ADVANCE
            V17 | HIGHER | 40      | 45 | 50    | 11.1111  | SIGNIFICANCE | SIGNIFICANCE
            -10 | HIGHER | -12 -11 | -10 | -8   | 20.0000  | SIGNIFICANCE | SIGNIFICANCE
            80% | HIGHER | 70  72  | 80 | 84    | 5.0000   | ADVANCE      | BASIC
            fine | HIGHER | 80 82  | 85 | 89.251 | 5.0012  | ADVANCE      | ADVANCE
            """)
    @Requirement("001-F80")
    @Requirement("001-F81")
    @Requirement("001-F82")
    @Requirement("001-F84")
    @Requirement("001-F90")
    void levelFollowsTheExactImprovementOverTheTarget(
            String name,
            Direction direction,
            String previous,
            BigDecimal target,
            BigDecimal result,
            String shown,
            ResultLevel box,
            ResultLevel text) {
        Measure measure = new Measure(name, direction, values(previous), target, result);

        ResultScore byText = score(measure, ImprovementSettings.defaults());
        ResultScore byBox = score(measure, new ImprovementSettings(Thresholds.BOX, BelowTarget.NONE, TrendRule.NO));

        assertThat(byText.shownImprovement().map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(shown);
        assertThat(byText.level()).isEqualTo(text);
        assertThat(byBox.level()).isEqualTo(box);
    }

    @Test
    @Requirement("001-F83")
    void missedTargetEarnsTheLowestLevelOnlyInTheLiteralReading() {
        Measure missed = measure(Direction.HIGHER, "80 82", "85", "84");

        assertThat(score(missed, ImprovementSettings.defaults()).level()).isEqualTo(ResultLevel.NONE);
        assertThat(score(missed, new ImprovementSettings(Thresholds.TEXT, BelowTarget.BASIC, TrendRule.NO))
                        .level())
                .isEqualTo(ResultLevel.BASIC);
    }

    @Test
    @Requirement("001-F84")
    void targetOfZeroIsLeftToAPerson() {
        ResultScore score = score(measure(Direction.LOWER, "2 1", "0", "0"), ImprovementSettings.defaults());

        assertThat(score.manual()).isTrue();
        assertThat(score.level()).isEqualTo(ResultLevel.NONE);
        assertThat(score.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER, 80 82, 81, true",
        "HIGHER, 80 82, 81.01, false",
        "LOWER, 20 18, 19, true",
        "LOWER, 20 18, 18.99, false",
        "LOWER, 20 18, 20, true",
        "HIGHER, 100 100, 100, true"
    })
    @Requirement("001-F65")
    @Requirement("001-F91")
    void targetHasToBeStrictlyBetterThanTheMeanOfTheTwoYearsBefore(
            Direction direction, String previous, String target, boolean flagged) {
        ResultScore score = score(measure(direction, previous, target, target), ImprovementSettings.defaults());

        assertThat(score.flags().contains(ResultFlag.TARGET_NOT_CHALLENGING)).isEqualTo(flagged);
        assertThat(score.level()).isEqualTo(ResultLevel.BASIC);
    }

    @Test
    @Requirement("001-F66")
    void youngMeasureIsFlaggedAndItsTargetIsNotJudged() {
        Measure young = new Measure("V17", Direction.HIGHER, values("40"), number("30"), number("50"));

        assertThat(score(young, ImprovementSettings.defaults()).flags())
                .containsExactly(ResultFlag.LESS_THAN_THREE_YEARS);
    }

    @ParameterizedTest
    @CsvSource({
        "20 18, 15, true",
        "15 18, 14, false",
        "18 18, 14, false",
        "20 15, 15, false",
    })
    @Requirement("001-F86")
    void missingTrendHoldsTheHighestLevelOnlyWhereItIsRequired(String previous, String result, boolean improving) {
        Measure measure = measure(Direction.LOWER, previous, "17", result);

        assertThat(trend(measure, TrendRule.NO).flags()).doesNotContain(ResultFlag.NO_IMPROVING_TREND);
        assertThat(trend(measure, TrendRule.NO).level()).isEqualTo(ResultLevel.SIGNIFICANCE);
        assertThat(trend(measure, TrendRule.WARN).level()).isEqualTo(ResultLevel.SIGNIFICANCE);
        assertThat(trend(measure, TrendRule.WARN).flags().contains(ResultFlag.NO_IMPROVING_TREND))
                .isNotEqualTo(improving);
        assertThat(trend(measure, TrendRule.YES).level())
                .isEqualTo(improving ? ResultLevel.SIGNIFICANCE : ResultLevel.ADVANCE);
    }

    @Test
    @Requirement("001-F86")
    void measureWithoutThreeYearsShowsNoTrend() {
        Measure young = new Measure("V17", Direction.HIGHER, values("40"), number("45"), number("50"));

        assertThat(trend(young, TrendRule.YES).level()).isEqualTo(ResultLevel.ADVANCE);
        assertThat(trend(young, TrendRule.YES).flags())
                .containsExactly(ResultFlag.LESS_THAN_THREE_YEARS, ResultFlag.NO_IMPROVING_TREND);
    }

    @Test
    @Requirement("001-F87")
    void yearsBeforeChangeTheFlagsAndNeverTheImprovement() {
        ResultScore tame = score(measure(Direction.HIGHER, "90 92", "85", "93.51"), ImprovementSettings.defaults());
        ResultScore bold = score(measure(Direction.HIGHER, "80 82", "85", "93.51"), ImprovementSettings.defaults());

        assertThat(tame.improvement()).isEqualTo(bold.improvement());
        assertThat(tame.flags()).isNotEqualTo(bold.flags());
        assertThat(bold.meanBefore()).contains(Fraction.of(81, 1));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    @Requirement("001-F67")
    void directionTurnsTheSign(Direction direction) {
        Measure roadDeaths = measure(direction, "20 18", "17", "15");

        assertThat(score(roadDeaths, ImprovementSettings.defaults()).shownImprovement())
                .hasValue(number(direction == Direction.LOWER ? "11.7647" : "-11.7647"));
    }

    private static ResultScore trend(Measure measure, TrendRule rule) {
        return score(measure, new ImprovementSettings(Thresholds.TEXT, BelowTarget.NONE, rule));
    }

    private static ResultScore score(Measure measure, ImprovementSettings settings) {
        return new Improvement(settings).of(measure);
    }

    private static Measure measure(Direction direction, String previous, String target, String result) {
        return new Measure("k", direction, values(previous), number(target), number(result));
    }

    private static List<BigDecimal> values(String text) {
        return Stream.of(text.strip().split(" +")).map(BigDecimal::new).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

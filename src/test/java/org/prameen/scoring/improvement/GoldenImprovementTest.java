package org.prameen.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/**
 * Boundaries of document 001, rules sections 3.3 to 3.6, worked out by hand; the vectors V1 to V17 stand in
 * {@link ImprovementTest}. H is higher is better, L is lower is better; T is the target that is not challenging, Y fewer than three
 * years.
 */
class GoldenImprovementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            5 % of 1                    | H | 0 0     | 1     | 1.05           | 5.0000    | ADVANCE      | BASIC        | none
            10 % of 1                   | H | 0 0     | 1     | 1.1            | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            a hair under 5              | H | 0 0     | 100   | 104.9999999999 | 5.0000    | BASIC        | BASIC        | none
            a hair over 5               | H | 0 0     | 100   | 105.0000000001 | 5.0000    | ADVANCE      | ADVANCE      | none
            a hair under 10             | H | 0 0     | 100   | 109.9999999999 | 10.0000   | ADVANCE      | ADVANCE      | none
            a hair over 10              | H | 0 0     | 100   | 110.0000000001 | 10.0000   | SIGNIFICANCE | SIGNIFICANCE | none
            a hair under the target     | H | 0 0     | 100   | 99.9999999999  | 0.0000    | NONE         | NONE         | none
            a hair over the target      | H | 0 0     | 100   | 100.0000000001 | 0.0000    | BASIC        | BASIC        | none
            L exactly 5                 | L | 50 50   | 40    | 38             | 5.0000    | ADVANCE      | BASIC        | none
            L exactly 10                | L | 50 50   | 40    | 36             | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            L under 5                   | L | 50 50   | 40    | 38.01          | 4.9750    | BASIC        | BASIC        | none
            L over 5                    | L | 50 50   | 40    | 37.99          | 5.0250    | ADVANCE      | ADVANCE      | none
            L under 10                  | L | 50 50   | 40    | 36.01          | 9.9750    | ADVANCE      | ADVANCE      | none
            L over 10                   | L | 50 50   | 40    | 35.99          | 10.0250   | SIGNIFICANCE | SIGNIFICANCE | none
            L a hair over the target    | L | 50 50   | 40    | 40.0000000001  | 0.0000    | NONE         | NONE         | none
            third, 5                    | H | 0 0     | 3     | 3.15           | 5.0000    | ADVANCE      | BASIC        | none
            third, 10                   | H | 0 0     | 3     | 3.3            | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            seventh, 5                  | H | 0 0     | 7     | 7.35           | 5.0000    | ADVANCE      | BASIC        | none
            seventh, 10                 | H | 0 0     | 7     | 7.7            | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            binary trap 0.33 over 0.3   | H | 0 0     | 0.3   | 0.33           | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            binary trap 1.21 over 1.1   | H | 0 0     | 1.1   | 1.21           | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            binary trap 0.27 under 0.3  | L | 1 1     | 0.3   | 0.27           | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            binary trap 0.285 under 0.3 | L | 1 1     | 0.3   | 0.285          | 5.0000    | ADVANCE      | BASIC        | none
            baht, 5                     | H | 0 0     | 123456789.01 | 129629628.4605 | 5.0000 | ADVANCE     | BASIC        | none
            baht, 10                    | H | 0 0     | 123456789.01 | 135802467.911  | 10.0000 | SIGNIFICANCE | ADVANCE    | none
            negative, 5                 | H | -12 -11 | -10   | -9.5           | 5.0000    | ADVANCE      | BASIC        | none
            negative, 10                | H | -12 -11 | -10   | -9             | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            negative, missed            | H | -12 -11 | -10   | -10.01         | -0.1000   | NONE         | NONE         | none
            negative to positive        | H | -12 -11 | -10   | 10             | 200.0000  | SIGNIFICANCE | SIGNIFICANCE | none
            negative, L, 5              | L | -8 -9   | -10   | -10.5          | 5.0000    | ADVANCE      | BASIC        | none
            negative, L, 10             | L | -8 -9   | -10   | -11            | 10.0000   | SIGNIFICANCE | ADVANCE      | none
            negative, L, missed         | L | -8 -9   | -10   | -9             | -10.0000  | NONE         | NONE         | none
            positive to negative        | H | 8 9     | 10    | -10            | -200.0000 | NONE         | NONE         | none
            target 0, beaten            | H | -2 -1   | 0     | 5              | -         | NONE         | NONE         | none
            target 0, missed            | H | -2 -1   | 0     | -5             | -         | NONE         | NONE         | none
            target 0.00                 | L | 2 1     | 0.00  | 0.00           | -         | NONE         | NONE         | none
            result 0, L                 | L | 20 18   | 17    | 0              | 100.0000  | SIGNIFICANCE | SIGNIFICANCE | none
            result 0, H                 | H | 3 4     | 5     | 0              | -100.0000 | NONE         | NONE         | none
            ceiling, target 91          | H | 88 90   | 91    | 100            | 9.8901    | ADVANCE      | ADVANCE      | none
            ceiling, target 90.91       | H | 88 90   | 90.91 | 100            | 9.9989    | ADVANCE      | ADVANCE      | none
            ceiling, target 90.909      | H | 88 90   | 90.909 | 100           | 10.0001   | SIGNIFICANCE | SIGNIFICANCE | none
            V15 both years at 100       | H | 100 100 | 100   | 100            | 0.0000    | BASIC        | BASIC        | T
            target at a mean of halves  | H | 80 83   | 81.5  | 90             | 10.4294   | SIGNIFICANCE | SIGNIFICANCE | T
            target over it              | H | 80 83   | 81.51 | 90             | 10.4159   | SIGNIFICANCE | SIGNIFICANCE | none
            L target at a mean          | L | 20 19   | 19.5  | 19.5           | 0.0000    | BASIC        | BASIC        | T
            L target under it           | L | 20 19   | 19.49 | 19.5           | -0.0513   | NONE         | NONE         | none
            L target over it            | L | 20 19   | 19.51 | 19.5           | 0.0513    | BASIC        | BASIC        | T
            mean 0, target over it      | H | -5 5    | 1     | 2              | 100.0000  | SIGNIFICANCE | SIGNIFICANCE | none
            mean 0, target 0            | H | -5 5    | 0     | 2              | -         | NONE         | NONE         | T
            negative mean, target at it | H | -12 -11 | -11.5 | -11.5          | 0.0000    | BASIC        | BASIC        | T
            no year before              | H |         | 50    | 52.5           | 5.0000    | ADVANCE      | BASIC        | Y
            one year before             | L | 50      | 60    | 54             | 10.0000   | SIGNIFICANCE | ADVANCE      | Y
            """)
    @Requirement("001-F80")
    @Requirement("001-F81")
    @Requirement("001-F82")
    @Requirement("001-F84")
    @Requirement("001-F91")
    void measureReachesItsLevel(
            String name,
            String direction,
            String previous,
            BigDecimal target,
            BigDecimal result,
            String shown,
            ResultLevel box,
            ResultLevel text,
            String flags) {
        Measure measure = new Measure(name, direction(direction), years(previous), target, result);

        ResultScore byText = score(measure, Thresholds.TEXT, BelowTarget.NONE, TrendRule.NO);
        ResultScore byBox = score(measure, Thresholds.BOX, BelowTarget.NONE, TrendRule.NO);

        assertThat(byText.shownImprovement().map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(shown);
        assertThat(List.of(byBox.level(), byText.level())).containsExactly(box, text);
        assertThat(byText.flags())
                .isEqualTo(
                        switch (flags) {
                            case "T" -> List.of(ResultFlag.TARGET_NOT_CHALLENGING);
                            case "Y" -> List.of(ResultFlag.LESS_THAN_THREE_YEARS);
                            default -> List.of();
                        })
                .isEqualTo(byBox.flags());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rising                   | H | 80 82  | 50 | 90 | true  | SIGNIFICANCE
            falling, then rising     | H | 82 80  | 50 | 90 | false | ADVANCE
            level, then rising       | H | 80 80  | 50 | 90 | false | ADVANCE
            rising, then level       | H | 80 90  | 50 | 90 | false | ADVANCE
            rising, then falling     | H | 80 91  | 50 | 90 | false | ADVANCE
            rising below zero        | H | -5 -3  | -5 | -1 | true  | SIGNIFICANCE
            L falling                | L | 20 18  | 17 | 15 | true  | SIGNIFICANCE
            L rising, then falling   | L | 18 20  | 17 | 15 | false | ADVANCE
            L falling, then level    | L | 20 18  | 25 | 18 | false | ADVANCE
            L rising                 | L | 10 12  | 25 | 18 | false | ADVANCE
            one year before          | H | 40     | 45 | 50 | false | ADVANCE
            no year before           | H |        | 45 | 50 | false | ADVANCE
            no trend below the top   | H | 82 80  | 85 | 90 | false | ADVANCE
            no trend at the lowest   | H | 82 80  | 85 | 86 | false | BASIC
            no trend, target missed  | H | 82 80  | 85 | 84 | false | NONE
            """)
    @Requirement("001-F86")
    void trendHoldsOnlyTheHighestLevelAndOnlyWhereRequired(
            String name,
            String direction,
            String previous,
            BigDecimal target,
            BigDecimal result,
            boolean improving,
            ResultLevel required) {
        Measure measure = new Measure(name, direction(direction), years(previous), target, result);
        ResultScore off = score(measure, Thresholds.TEXT, BelowTarget.NONE, TrendRule.NO);
        ResultScore warned = score(measure, Thresholds.TEXT, BelowTarget.NONE, TrendRule.WARN);
        ResultScore held = score(measure, Thresholds.TEXT, BelowTarget.NONE, TrendRule.YES);

        assertThat(off.flags()).doesNotContain(ResultFlag.NO_IMPROVING_TREND);
        assertThat(warned.flags().contains(ResultFlag.NO_IMPROVING_TREND)).isNotEqualTo(improving);
        assertThat(held.flags()).isEqualTo(warned.flags());
        assertThat(warned.level()).isEqualTo(off.level());
        assertThat(held.level()).isEqualTo(required);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            V6 missed by one         | H | 85  | 84            | BASIC
            missed by a hair         | H | 100 | 99.9999999999 | BASIC
            missed by everything     | H | 85  | 0             | BASIC
            V12 L missed             | L | 17  | 18            | BASIC
            on target                | H | 85  | 85            | BASIC
            just over 5              | H | 85  | 89.26         | ADVANCE
            target 0 stays manual    | L | 0   | 0             | NONE
            """)
    @Requirement("001-F83")
    void literalReadingGivesAMissedTargetTheLowestLevel(
            String name, String direction, BigDecimal target, BigDecimal result, ResultLevel level) {
        Measure measure = new Measure(name, direction(direction), List.of(), target, result);

        assertThat(score(measure, Thresholds.TEXT, BelowTarget.BASIC, TrendRule.NO)
                        .level())
                .isEqualTo(level);
    }

    private static ResultScore score(Measure measure, Thresholds thresholds, BelowTarget below, TrendRule trend) {
        return new Improvement(new ImprovementSettings(thresholds, below, trend)).of(measure);
    }

    private static Direction direction(String letter) {
        return letter.equals("H") ? Direction.HIGHER : Direction.LOWER;
    }

    private static List<BigDecimal> years(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}

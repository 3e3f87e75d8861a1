package org.prameen.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** What an improvement is a part of: document 001, rules section 3.3, differences 1 and 5. */
class BaseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            F90 relative              | TARGET       | HIGHER | true  | 76 80   | 80  | 84    | 5.0000   | BASIC        | ADVANCE
            F90 in points             | POINTS       | HIGHER | true  | 76 80   | 80  | 84    | 4.0000   | BASIC        | BASIC
            exactly 5 points          | POINTS       | HIGHER | true  | 76 80   | 80  | 85    | 5.0000   | BASIC        | ADVANCE
            exactly 10 points         | POINTS       | HIGHER | true  | 76 80   | 80  | 90    | 10.0000  | ADVANCE      | SIGNIFICANCE
            10 points down            | POINTS       | LOWER  | true  | 30 28   | 20  | 10    | 10.0000  | ADVANCE      | SIGNIFICANCE
            a point missed            | POINTS       | HIGHER | true  | 76 80   | 80  | 79    | -1.0000  | NONE         | NONE
            points from 0             | POINTS       | LOWER  | true  | 2 1     | 0   | 0     | 0.0000   | BASIC        | BASIC
            a count has no points     | POINTS       | HIGHER | false | 76 80   | 80  | 84    | 5.0000   | BASIC        | ADVANCE
            from the years before     | YEARS_BEFORE | HIGHER | false | 76 84   | 82  | 84    | 5.0000   | BASIC        | ADVANCE
            10 from the years before  | YEARS_BEFORE | HIGHER | false | 76 84   | 82  | 88    | 10.0000  | ADVANCE      | SIGNIFICANCE
            down from a mean of 18.5  | YEARS_BEFORE | LOWER  | false | 20 17   | 18  | 16.65 | 10.0000  | ADVANCE      | SIGNIFICANCE
            worse than before         | YEARS_BEFORE | HIGHER | false | 76 84   | 82  | 79    | -1.2500  | NONE         | NONE
            target 0 does not matter  | YEARS_BEFORE | LOWER  | false | 2 2     | 0   | 1     | 50.0000  | SIGNIFICANCE | SIGNIFICANCE
            mean before is 0          | YEARS_BEFORE | HIGHER | false | -5 5    | 1   | 2     | -        | NONE         | NONE
            one year before           | YEARS_BEFORE | HIGHER | false | 76      | 80  | 90    | -        | NONE         | NONE
            """)
    @Requirement("001-F90")
    void improvementIsAPartOfItsBase(
            String name,
            Base base,
            Direction direction,
            boolean percent,
            String previous,
            BigDecimal target,
            BigDecimal result,
            String shown,
            ResultLevel text,
            ResultLevel box) {
        List<BigDecimal> years =
                Stream.of(previous.split(" ")).map(BigDecimal::new).toList();
        Measure measure = new Measure(name, direction, percent, years, target, result);

        ResultScore score = score(measure, Thresholds.TEXT, base);

        assertThat(score.shownImprovement().map(BigDecimal::toPlainString).orElse(null))
                .isEqualTo(shown);
        assertThat(score.manual()).isEqualTo(shown == null);
        assertThat(score.level()).isEqualTo(text);
        assertThat(score(measure, Thresholds.BOX, base).level()).isEqualTo(box);
    }

    private static ResultScore score(Measure measure, Thresholds thresholds, Base base) {
        return new Improvement(new ImprovementSettings(thresholds, BelowTarget.NONE, TrendRule.NO, base)).of(measure);
    }
}

package org.prameen.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** V15 and V16 of document 001, rules section 3.7, and the same towards zero. */
class CeilingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            V16 target 92            | HIGHER | 100 | 88 90   | 92     | 8.6957   | ADVANCE      | true
            V15 both years at 100    | HIGHER | 100 | 100 100 | 100    | 0.0000   | BASIC        | false
            one year just below      | HIGHER | 100 | 100 99  | 99.9   | 0.1001   | BASIC        | true
            highest that still earns | HIGHER | 100 | 88 90   | 90.909 | 10.0001  | SIGNIFICANCE | true
            lowest that does not     | HIGHER | 100 | 88 90   | 90.91  | 9.9989   | ADVANCE      | true
            deaths down to none      | LOWER  | 0   | 20 18   | 17     | 100.0000 | SIGNIFICANCE | true
            none in both years       | LOWER  | 0   | 0 0     | 1      | 100.0000 | SIGNIFICANCE | false
            """)
    @Requirement("001-F66")
    @Requirement("001-F88")
    void bestPossibleLevelIsKnownWhenTheTargetIsSet(
            String name,
            Direction direction,
            BigDecimal value,
            String previous,
            BigDecimal target,
            String improvement,
            ResultLevel level,
            boolean leavesATarget) {
        List<BigDecimal> years =
                Stream.of(previous.split(" ")).map(BigDecimal::new).toList();
        Ceiling ceiling = new Ceiling(direction, value);

        ResultScore best = ceiling.best(
                new Measure(name, direction, years, target, target), new Improvement(ImprovementSettings.defaults()));

        assertThat(best.shownImprovement()).contains(new BigDecimal(improvement));
        assertThat(best.level()).isEqualTo(level);
        assertThat(ceiling.leavesATarget(years)).isEqualTo(leavesATarget);
    }
}

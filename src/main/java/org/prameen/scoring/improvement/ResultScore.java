package org.prameen.scoring.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * What one measure reached.
 *
 * @param improvement over its {@link Base} in per cent, exact; empty when that is 0 or missing and a person has to decide
 * @param level {@code NONE} as long as a person has to decide
 * @param meanBefore mean of the two years before, empty when there are fewer
 * @param flags in the order of their declaration
 */
public record ResultScore(
        Measure measure,
        Optional<Fraction> improvement,
        ResultLevel level,
        Optional<Fraction> meanBefore,
        List<ResultFlag> flags) {

    public ResultScore {
        flags = List.copyOf(flags);
    }

    /** Whether the rule gives no number and a person decides. */
    public boolean manual() {
        return improvement.isEmpty();
    }

    /** Half-up to four decimals, for display only: levels are decided on the exact value. */
    public Optional<BigDecimal> shownImprovement() {
        return improvement.map(exact -> exact.toDecimal(4, RoundingMode.HALF_UP));
    }
}

package org.prameen.scoring.improvement;

import java.math.BigDecimal;
import java.util.List;
import org.prameen.scoring.Fraction;

/**
 * A value that no result can pass, for example 100 per cent, or 0 where lower is better. Document 001 does not speak of it; said
 * while a target is set, it saves an agency from one that cannot earn the highest level (rules, section 3.5 and V15, V16).
 */
public record Ceiling(Direction direction, BigDecimal value) {

    /**
     * Whether a target up to the ceiling can be strictly better than the mean of the years before.
     *
     * @param previous results of the two years before
     */
    public boolean leavesATarget(List<BigDecimal> previous) {
        return direction.better(
                Fraction.of(value),
                Fraction.mean(previous.stream().map(Fraction::of).toList()));
    }

    /** What the measure comes to when its result is the ceiling itself; a result that is there is not looked at. */
    public ResultScore best(Measure planned, Improvement improvement) {
        return improvement.of(
                new Measure(planned.id(), direction, planned.percent(), planned.previous(), planned.target(), value));
    }
}

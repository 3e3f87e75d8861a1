package org.prameen.scoring.improvement;

import java.math.BigDecimal;
import java.util.List;

/**
 * One measure of results with the year assessed and those before it.
 *
 * @param percent whether it is given in per cent
 * @param previous results of the two years before, the earlier first; fewer when the measure is younger
 * @param target of the year assessed
 * @param result of the year assessed
 */
public record Measure(
        String id,
        Direction direction,
        boolean percent,
        List<BigDecimal> previous,
        BigDecimal target,
        BigDecimal result) {

    /** In any unit. */
    public Measure(String id, Direction direction, List<BigDecimal> previous, BigDecimal target, BigDecimal result) {
        this(id, direction, false, previous, target, result);
    }

    public Measure {
        previous = List.copyOf(previous);
        if (previous.size() > 2) {
            throw new IllegalArgumentException("two years come before the one assessed, not " + previous.size());
        }
    }

    boolean threeYears() {
        return previous.size() == 2;
    }
}

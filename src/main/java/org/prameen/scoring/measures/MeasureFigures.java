package org.prameen.scoring.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.improvement.Measure;

/**
 * The figures of one measure; what is not entered yet is empty.
 *
 * @param quantitative false where it cannot be given in figures
 * @param previous results of the two years before, the earlier first; the later one alone when the measure is younger
 */
public record MeasureFigures(
        boolean quantitative,
        Optional<Direction> direction,
        List<BigDecimal> previous,
        Optional<BigDecimal> target,
        Optional<BigDecimal> result) {

    public MeasureFigures {
        previous = List.copyOf(previous);
    }

    /** What is scored, by the two years before at most; empty as long as it cannot be. */
    Optional<Measure> measure(String id, boolean percent) {
        return quantitative && direction.isPresent() && target.isPresent() && result.isPresent()
                ? Optional.of(new Measure(id, direction.get(), percent, lastTwo(), target.get(), result.get()))
                : Optional.empty();
    }

    private List<BigDecimal> lastTwo() {
        return previous.subList(Math.max(0, previous.size() - 2), previous.size());
    }
}

package org.prameen.scoring.implementation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.prameen.scoring.Fraction;

/**
 * The steps of implementation and how they become per cent.
 *
 * @param steps from "not yet", which has 0 points, to the highest
 */
public record Scale(List<ScaleStep> steps, Conversion conversion) {

    public Scale {
        steps = List.copyOf(steps);
    }

    /** @param points of a step of this scale */
    public Fraction percent(int points) {
        return steps.get(points).percent(conversion, highest());
    }

    /**
     * The step that an exact part carried out belongs to: nothing is "not yet", and every step reaches up to its share of the
     * whole, so that no part falls between two printed bands (rule R-12).
     *
     * @param percent from 0 to 100
     */
    public int stepFor(BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(highest()))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** Points of the highest step. */
    public int highest() {
        return steps.size() - 1;
    }
}

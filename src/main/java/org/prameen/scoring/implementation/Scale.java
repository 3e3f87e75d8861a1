package org.prameen.scoring.implementation;

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

    /** Points of the highest step. */
    public int highest() {
        return steps.size() - 1;
    }
}

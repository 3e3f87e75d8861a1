package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What {@code implementation-grades} needs: a scale of implementation, key figures with weights, and grades by the lowest
 * dimension.
 *
 * @param steps from "not yet" to the highest
 * @param grades from the highest to the lowest
 * @param weighted the dimension of key figures, for instruments that have one
 */
public record GradingPart(List<ImplementationStep> steps, List<GradeBand> grades, Optional<WeightedPart> weighted)
        implements ScoringPart {

    public static final String MODEL = "implementation-grades";

    public GradingPart {
        steps = List.copyOf(steps);
        grades = List.copyOf(grades);
    }

    @Override
    public String model() {
        return MODEL;
    }
}

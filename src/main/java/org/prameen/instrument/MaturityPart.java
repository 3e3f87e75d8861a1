package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What {@code maturity-levels} needs: levels that items reach by the questions they fulfil.
 *
 * @param levels from the lowest to the highest
 * @param means whether means of points are given for categories and the whole, always as a system method
 * @param fixedPoints those that the document fixes, from the lowest level to the highest; empty where it fixes none
 * @param results the part with measures of results, for instruments that have one
 */
public record MaturityPart(
        List<MaturityLevel> levels, boolean means, List<Integer> fixedPoints, Optional<ResultsPart> results)
        implements ScoringPart {

    public static final String MODEL = "maturity-levels";

    public MaturityPart {
        levels = List.copyOf(levels);
        fixedPoints = List.copyOf(fixedPoints);
    }

    @Override
    public String model() {
        return MODEL;
    }
}

package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What {@code maturity-levels} needs: levels that items reach by the questions they fulfil.
 *
 * @param levels from the lowest to the highest
 * @param means whether means of points are given for categories and the whole, always as a system method
 * @param results the part with measures of results, for instruments that have one
 */
public record MaturityPart(List<MaturityLevel> levels, boolean means, Optional<ResultsPart> results)
        implements ScoringPart {

    public static final String MODEL = "maturity-levels";

    public MaturityPart {
        levels = List.copyOf(levels);
    }

    @Override
    public String model() {
        return MODEL;
    }
}

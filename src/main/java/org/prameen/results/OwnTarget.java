package org.prameen.results;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The level an agency set itself for an indicator (document 002, lines 298-301), shown beside the handbook's verdict and
 * never in its place.
 *
 * @param reached empty without a mean. Reaching the level is enough: the document only says that the agency sets it
 *     (system method)
 */
public record OwnTarget(BigDecimal level, Optional<Boolean> reached) {

    public static OwnTarget of(BigDecimal level, Optional<BigDecimal> mean) {
        return new OwnTarget(level, mean.map(value -> value.compareTo(level) >= 0));
    }
}

package org.prameen.scoring.implementation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * What one dimension lacks to a grade.
 *
 * @param percent points of per cent that are missing, exact and positive
 * @param steps the fewest single steps of items that bring it there; empty where no items are answered by steps, or full marks
 *     would not suffice
 */
public record DimensionGap(String code, Grade grade, Fraction percent, Optional<Integer> steps) {

    /** Up to two decimals: as much as is shown always suffices. */
    public BigDecimal shownPercent() {
        return percent.toDecimal(2, RoundingMode.CEILING);
    }
}

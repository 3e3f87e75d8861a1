package org.prameen.scoring.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * The mean of the points of evaluated items: a system method, neither document gives a formula for a category or a total
 * (document 004, lines 489-495).
 *
 * @param points exact; the mean over items, never over categories
 * @param highest points of the highest level, the whole of which the percent is a part
 */
public record MeanPoints(Fraction points, int highest) {

    /** Empty when none is evaluated: nothing has no mean, not even 0. */
    public static Optional<MeanPoints> of(Collection<ItemLevel> items, int highest) {
        List<Fraction> points = items.stream()
                .flatMap(item -> item.points().stream())
                .map(value -> Fraction.of(value, 1))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new MeanPoints(Fraction.mean(points), highest));
    }

    /** Half-up to two decimals, for display. */
    public BigDecimal shown() {
        return points.toDecimal(2, RoundingMode.HALF_UP);
    }

    /** Of the highest points, half-up to two decimals, reduced once from the exact mean. */
    public BigDecimal percent() {
        return points.times(100).dividedBy(highest).toDecimal(2, RoundingMode.HALF_UP);
    }
}

package org.prameen.scoring.implementation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was reached of a key figure.
 *
 * @param achievement per cent of full marks, not negative; above 100 counts as 100; empty when it does not apply
 */
public record KpiAnswer(Optional<BigDecimal> achievement) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public KpiAnswer {
        if (achievement.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("an achievement is not negative: " + achievement.get());
        }
    }

    public static KpiAnswer notApplicable() {
        return new KpiAnswer(Optional.empty());
    }

    public static KpiAnswer of(BigDecimal achievement) {
        return new KpiAnswer(Optional.of(achievement));
    }

    /**
     * From a level of the scale 1 to 5, each worth a fifth of full marks (rule R-06, a system method).
     *
     * @throws IllegalArgumentException when there is no such level
     */
    public static KpiAnswer ofLevel(int level) {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("a level is from 1 to 5, not " + level);
        }
        return of(BigDecimal.valueOf(level * 20L));
    }

    boolean applies() {
        return achievement.isPresent();
    }

    /** What counts, at most 100 (rule R-06). */
    BigDecimal counted() {
        return achievement.orElseThrow().min(FULL);
    }
}

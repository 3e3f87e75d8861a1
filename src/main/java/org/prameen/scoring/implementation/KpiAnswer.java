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

    boolean applies() {
        return achievement.isPresent();
    }

    /** What counts, at most 100 (rule R-06). */
    BigDecimal counted() {
        return achievement.orElseThrow().min(FULL);
    }
}

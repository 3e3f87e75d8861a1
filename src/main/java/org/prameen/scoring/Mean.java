package org.prameen.scoring;

import java.math.BigDecimal;
import org.prameen.instrument.Band;

/**
 * A mean and how it reads.
 *
 * @param value reduced to two decimals by the settings; what is shown, classified and judged
 * @param unreduced the same just before it was reduced, for "how was this computed"
 * @param exact the mean when nothing is rounded on the way, whatever the settings
 * @param band where {@code value} falls; reduced first, classified then, so no value lies between two bands
 */
public record Mean(BigDecimal value, Fraction unreduced, Fraction exact, Band band) {

    /** What goes into the mean above. */
    Fraction carried(Chain chain) {
        return chain == Chain.TWO_DECIMAL ? Fraction.of(value) : exact;
    }
}

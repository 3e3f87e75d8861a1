package org.prameen.scoring;

import java.math.BigDecimal;

/** A share written in per cent, computed exactly and reduced to at most two decimals. */
public final class Percent {

    private Percent() {}

    /**
     * @param whole greater than 0
     * @return for example {@code 50%}, {@code 12.5%} or {@code 33.33%}; zeros at the end are not written
     */
    public static String of(long part, long whole, Rounding rounding) {
        BigDecimal hundredths = rounding.reduce(Fraction.of(part, whole).times(100));
        // stripping alone would write 100 as 1E+2
        return hundredths.stripTrailingZeros().toPlainString() + "%";
    }
}

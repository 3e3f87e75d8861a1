package org.prameen.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a mean becomes two decimals. Document 002, lines 52 and 2178, asks for two decimals and leaves the way open, so
 * this is a setting of the system, named wherever a mean is shown.
 */
public enum Rounding {
    /** 3.505 becomes 3.51; the default. */
    HALF_UP(RoundingMode.HALF_UP),
    /** 3.505 becomes 3.50: what follows the second decimal is dropped. */
    TRUNCATE(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** @return the value with exactly two decimals */
    public BigDecimal reduce(Fraction value) {
        return value.toDecimal(2, mode);
    }
}

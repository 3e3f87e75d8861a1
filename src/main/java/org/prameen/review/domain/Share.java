package org.prameen.review.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, as document 004 shows it: a value with four decimals and per cent with two (lines 489-495). */
public record Share(int part, int whole) {

    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_PERCENT = 2;

    public Share {
        if (part < 0 || whole < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    /** From {@code 0.0000}, also of nothing, to {@code 1.0000}. */
    public String value() {
        return of(1, DECIMALS);
    }

    /** From {@code 0.00} to {@code 100.00}. */
    public String percent() {
        return of(100, DECIMALS_OF_PERCENT);
    }

    private String of(int full, int decimals) {
        return BigDecimal.valueOf((long) part * full)
                .divide(BigDecimal.valueOf(Math.max(1, whole)), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package org.prameen.scoring.improvement;

import java.math.BigDecimal;
import org.prameen.scoring.Fraction;

/** Which way a measure improves; a property of each measure, the document names both kinds (001, section 3.4 of the rules). */
public enum Direction {
    HIGHER,
    LOWER;

    /** Whether one value is strictly better than another; an equal one is not. */
    public boolean better(BigDecimal value, BigDecimal than) {
        return better(Fraction.of(value), Fraction.of(than));
    }

    public boolean better(Fraction value, Fraction than) {
        int order = value.compareTo(than);
        return this == HIGHER ? order > 0 : order < 0;
    }

    /** By how much a value is better than another; negative when it is worse. */
    Fraction gain(Fraction value, Fraction than) {
        return this == HIGHER ? value.minus(than) : than.minus(value);
    }
}

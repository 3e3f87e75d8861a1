package org.prameen.scoring.implementation;

import java.math.BigInteger;
import org.prameen.scoring.Fraction;

/**
 * One grade.
 *
 * @param code for example {@code GOOD}
 * @param from lowest per cent that belongs to it, inclusive; 0 for the lowest grade
 */
public record Grade(String code, int from) {

    /** Per cent that are missing to it. @param percent below it */
    Fraction missing(Fraction percent) {
        return new Fraction(
                BigInteger.valueOf(from).multiply(percent.denominator()).subtract(percent.numerator()),
                percent.denominator());
    }

    boolean holds(Fraction percent) {
        return percent.compareTo(Fraction.of(from, 1)) >= 0;
    }
}

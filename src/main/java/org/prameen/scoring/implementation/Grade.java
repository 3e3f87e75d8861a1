package org.prameen.scoring.implementation;

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
        return Fraction.of(from, 1).minus(percent);
    }

    boolean holds(Fraction percent) {
        return percent.compareTo(Fraction.of(from, 1)) >= 0;
    }
}

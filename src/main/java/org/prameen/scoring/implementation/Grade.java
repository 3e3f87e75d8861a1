package org.prameen.scoring.implementation;

import org.prameen.scoring.Fraction;

/**
 * One grade.
 *
 * @param code for example {@code GOOD}
 * @param from lowest per cent that belongs to it, inclusive; 0 for the lowest grade
 */
public record Grade(String code, int from) {

    boolean holds(Fraction percent) {
        return percent.compareTo(Fraction.of(from, 1)) >= 0;
    }
}

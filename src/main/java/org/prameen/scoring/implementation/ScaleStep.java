package org.prameen.scoring.implementation;

import org.prameen.scoring.Fraction;

/**
 * One step of the scale of implementation.
 *
 * @param points from 0 upwards, one more a step
 * @param midpoint middle of the printed band in per cent
 */
public record ScaleStep(int points, int midpoint) {

    /** In per cent. @param highest points of the highest step */
    Fraction percent(Conversion conversion, int highest) {
        return conversion == Conversion.POINTS ? Fraction.of(points * 100L, highest) : Fraction.of(midpoint, 1);
    }
}

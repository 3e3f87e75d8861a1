package org.prameen.scoring.improvement;

/**
 * To which side exactly 5 and exactly 10 per cent belong. The document contradicts itself (001, lines 2922-2928 against
 * 2960-2963) and gives no precedence; the text stands on the page of the criteria and is the default.
 */
public enum Thresholds {
    /** Not more than 5, not more than 10: a boundary belongs to the lower level. */
    TEXT,
    /** From 5, from 10: a boundary belongs to the higher level. */
    BOX;

    /** @param order of the improvement against the boundary, as a comparison gives it */
    boolean passed(int order) {
        return this == TEXT ? order > 0 : order >= 0;
    }
}

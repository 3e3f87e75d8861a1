package org.prameen.scoring.measures;

/**
 * Whether the scores of measures make one figure. Document 001 gives no formula for a group, a dimension or the category (rules,
 * section 4), so a mean is a system method and off unless a round asks for it.
 */
public enum MeasureMeans {
    /** Levels are counted and nothing is averaged: the default. */
    NONE,
    /** The mean over the points of scored measures, never over groups or dimensions. */
    OVER_MEASURES
}

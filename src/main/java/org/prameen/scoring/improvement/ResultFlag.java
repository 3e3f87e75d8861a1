package org.prameen.scoring.improvement;

/** A broken rule of reporting that leaves the number as it is. */
public enum ResultFlag {
    /** The target is not strictly better than the mean of the two years before (document 001, line 2959). */
    TARGET_NOT_CHALLENGING,
    /** Fewer than three years of results (document 001, lines 2953-2954). */
    LESS_THAN_THREE_YEARS,
    /** The three years do not improve from each to the next. */
    NO_IMPROVING_TREND,
    /** The target is missed, told where the improvement does not say so because it has another base. */
    TARGET_MISSED
}

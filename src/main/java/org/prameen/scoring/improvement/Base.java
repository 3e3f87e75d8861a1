package org.prameen.scoring.improvement;

/**
 * What the improvement of a result is a part of. Document 001 says "better than the target" in one place and "from
 * development" in another (lines 2924-2928 and 2949), and never relative or in points, so each is a system method.
 */
public enum Base {
    /** Relative to the target: the default. */
    TARGET,
    /** Relative to the mean of the two years before; without them a person has to decide. */
    YEARS_BEFORE,
    /** Of measures in per cent the difference to the target in points, of all others relative to the target. */
    POINTS
}

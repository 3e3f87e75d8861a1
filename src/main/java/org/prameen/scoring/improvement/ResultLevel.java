package org.prameen.scoring.improvement;

/** What a measure reaches; how many points a level is worth stands in the instrument. */
public enum ResultLevel {
    NONE,
    BASIC,
    ADVANCE,
    SIGNIFICANCE
}

package org.prameen.scoring.improvement;

/** Whether the highest level needs three years of improvement; document 001, lines 2953-2954, can be read both ways. */
public enum TrendRule {
    /** The trend is not looked at. */
    NO,
    /** A missing trend is flagged and changes nothing. */
    WARN,
    /** A missing trend is flagged and holds a measure at the level below the highest. */
    YES
}

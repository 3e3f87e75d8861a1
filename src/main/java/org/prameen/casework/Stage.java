package org.prameen.casework;

/** The seven stages a case passes, in order (document 002, lines 232-448; reporting includes the route). */
public enum Stage {
    AWARENESS,
    READINESS,
    PLANNING,
    COLLECTION,
    ANALYSIS,
    REPORTING,
    USE;

    /** Position from 1 to 7, as people count them. */
    public int number() {
        return ordinal() + 1;
    }
}

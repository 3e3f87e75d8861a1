package org.prameen.answering;

/** What a sheet is for. */
public enum SheetKind {
    /** Counts in the results. */
    COUNTED,
    /** For trying out; never counts (document 002, lines 255-257). */
    TRIAL;

    public boolean isTrial() {
        return this == TRIAL;
    }
}

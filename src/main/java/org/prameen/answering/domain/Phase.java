package org.prameen.answering.domain;

/** What may be entered in a case at a moment. */
public enum Phase {
    NOT_OPEN,
    OPEN,
    CLOSED,
    /** Closed, but forms that were opened again may be changed. */
    CORRECTING;

    public static Phase of(boolean opened, boolean closed, boolean correcting, boolean caseOpen, Timing timing) {
        if (!opened || timing == Timing.EARLY) {
            return NOT_OPEN;
        }
        if (!caseOpen) {
            return CLOSED;
        }
        if (!closed) {
            return OPEN;
        }
        return correcting ? CORRECTING : CLOSED;
    }
}

package org.prameen.answering.domain;

import java.time.Instant;

/** Where a moment lies against the window of collection: too early is refused, late is accepted and marked. */
public enum Timing {
    EARLY,
    IN_WINDOW,
    LATE;

    /** @param closes the first instant that is late (document 002, lines 408-411) */
    public static Timing of(Instant moment, Instant opens, Instant closes) {
        if (moment.isBefore(opens)) {
            return EARLY;
        }
        return moment.isBefore(closes) ? IN_WINDOW : LATE;
    }
}

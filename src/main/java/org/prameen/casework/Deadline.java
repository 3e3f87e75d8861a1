package org.prameen.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.prameen.round.Dates;

/** A day of the calendar of a round for which an agency may ask more time. */
public enum Deadline {
    COLLECTION(Lateness.COLLECTION, Stage.COLLECTION),
    REPORT(Lateness.REPORT, Stage.REPORTING);

    private final Lateness lateness;
    private final Stage last;

    Deadline(Lateness lateness, Stage last) {
        this.lateness = lateness;
        this.last = last;
    }

    /** The last day that is in time. */
    public LocalDate of(Dates dates) {
        return this == COLLECTION ? dates.collectTo() : dates.reportDue();
    }

    /** The first instant that is late. */
    public Instant passes(Dates dates) {
        return this == COLLECTION ? dates.collectionClosesAt() : dates.reportLateAt();
    }

    /** The mark of a case that missed it. */
    public Lateness lateness() {
        return lateness;
    }

    /** Whether it still lies before a case; afterwards more time serves nothing. */
    boolean concerns(Case theCase) {
        return theCase.isOpen() && theCase.stage().number() <= last.number();
    }
}

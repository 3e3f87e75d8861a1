package org.prameen.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.round.Dates;

/**
 * The days until which a case was granted more time, past ones included. A granted day never takes time away: whatever
 * is later counts, the day of the round or the granted one.
 */
public record MoreTime(Optional<LocalDate> collection, Optional<LocalDate> report) {

    public static final MoreTime NONE = new MoreTime(Optional.empty(), Optional.empty());

    public Optional<LocalDate> of(Deadline deadline) {
        return deadline == Deadline.COLLECTION ? collection : report;
    }

    /** The dates the case goes by. The report is never due before the collection ends. */
    public Dates applyTo(Dates round) {
        LocalDate collectTo = later(round.collectTo(), collection);
        LocalDate reportDue = later(later(round.reportDue(), report), Optional.of(collectTo));
        return new Dates(round.collectFrom(), collectTo, reportDue, round.provinceDue(), round.nationalDue());
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }
}

package org.prameen.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;

/**
 * The calendar of a round. All dates are inclusive and end at midnight in Bangkok (document 002, lines 392-411).
 *
 * @param provinceDue last day for the province, which the handbook leaves open
 * @param nationalDue last day for the national summary, which the handbook leaves open
 */
public record Dates(
        LocalDate collectFrom,
        LocalDate collectTo,
        LocalDate reportDue,
        Optional<LocalDate> provinceDue,
        Optional<LocalDate> nationalDue) {

    private static final int REMIND_DAYS_BEFORE = 3;

    public Dates {
        if (collectFrom == null || collectTo == null || reportDue == null) {
            throw Rejected.because("round.dateMissing").at("dates");
        }
        if (collectTo.isBefore(collectFrom)) {
            throw Rejected.because("round.closesBeforeItOpens").at("collectTo");
        }
        if (reportDue.isBefore(collectTo)) {
            throw Rejected.because("round.reportBeforeCollection").at("reportDue");
        }
    }

    public Instant collectionOpensAt() {
        return start(collectFrom);
    }

    /** The first instant that is late: 16 March 00:00 for a window that ends on 15 March. */
    public Instant collectionClosesAt() {
        return end(collectTo);
    }

    /** When to remind those who have not answered: three days before the last day (system method). */
    public Instant collectionReminderAt() {
        return start(collectTo.minusDays(REMIND_DAYS_BEFORE));
    }

    /** When to remind of the report: three days before its last day (system method). */
    public Instant reportReminderAt() {
        return start(reportDue.minusDays(REMIND_DAYS_BEFORE));
    }

    /** The first instant at which a report is late. */
    public Instant reportLateAt() {
        return end(reportDue);
    }

    public Optional<Instant> provinceLateAt() {
        return provinceDue.map(Dates::end);
    }

    public Optional<Instant> nationalLateAt() {
        return nationalDue.map(Dates::end);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ThaiCalendar.BANGKOK).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}

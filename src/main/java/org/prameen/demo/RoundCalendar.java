package org.prameen.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prameen.instrument.Instrument;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.shared.ThaiCalendar;

/** Which regular rounds lie around a day, and which dates the current one gets so that its window is open on that day. */
final class RoundCalendar {

    /** The window opened so many days ago, for the fifteen days that the handbook gives it, and was extended since. */
    private static final int OPEN_SINCE = 16;

    private static final int WINDOW = 15;
    private static final int EXTENSION = 7;
    private static final int REPORT_AFTER = 15;
    private static final int PROVINCE_AFTER = 10;

    /** A regular round. @param fiscalYear Buddhist era */
    record Slot(int fiscalYear, String period, Dates dates) {

        long daysFrom(LocalDate day) {
            return day.isBefore(dates.collectFrom())
                    ? ChronoUnit.DAYS.between(day, dates.collectFrom())
                    : Math.max(0, ChronoUnit.DAYS.between(dates.reportDue(), day));
        }
    }

    private final List<Slot> slots;
    private final LocalDate today;

    RoundCalendar(Instrument instrument, LocalDate today) {
        int year = ThaiCalendar.fiscalYear(today);
        this.today = today;
        this.slots = IntStream.rangeClosed(year - 2, year + 1)
                .boxed()
                .flatMap(fiscal -> instrument.periods().stream()
                        .map(period -> new Slot(fiscal, period.code(), Rounds.calendar(period, fiscal))))
                .sorted(Comparator.comparing(slot -> slot.dates().collectFrom()))
                .toList();
    }

    /** The regular round nearest to today, with dates around today. */
    Slot current() {
        Slot nearest = nearest();
        LocalDate from = today.minusDays(OPEN_SINCE);
        return new Slot(nearest.fiscalYear(), nearest.period(), dates(from, from.plusDays(WINDOW - 1L)));
    }

    /** The one before it, with the dates of the handbook. */
    Slot previous() {
        return slots.get(slots.indexOf(nearest()) - 1);
    }

    /** The dates of the current round after its window was extended. */
    static Dates extended(Dates before) {
        return dates(before.collectFrom(), before.collectTo().plusDays(EXTENSION));
    }

    /** Whether the window is still as long as the handbook says. */
    static boolean isRegular(Dates dates) {
        return dates.collectTo().equals(dates.collectFrom().plusDays(WINDOW - 1L));
    }

    private static Dates dates(LocalDate from, LocalDate to) {
        LocalDate report = to.plusDays(REPORT_AFTER);
        return new Dates(
                from,
                to,
                report,
                Optional.of(report.plusDays(PROVINCE_AFTER)),
                Optional.of(report.plusDays(2L * PROVINCE_AFTER)));
    }

    private Slot nearest() {
        return slots.stream()
                .min(Comparator.comparingLong(slot -> slot.daysFrom(today)))
                .orElseThrow();
    }
}

package org.prameen.scoring.measures;

import java.time.LocalDate;

/** The year assessed; which one that is, by the calendar or fiscal, a round says. @param first and last day, inclusive */
public record AssessedYear(LocalDate first, LocalDate last) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

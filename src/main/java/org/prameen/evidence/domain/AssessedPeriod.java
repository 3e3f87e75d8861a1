package org.prameen.evidence.domain;

import java.time.LocalDate;
import java.time.Month;
import org.prameen.shared.ThaiCalendar;

/**
 * The time that a round assesses. The handbook names none, so it is the part of the fiscal year up to the last day on
 * which data are collected (system method).
 *
 * @param from first day
 * @param to last day
 */
public record AssessedPeriod(LocalDate from, LocalDate to) {

    /** @param fiscalYear Buddhist era @param collectTo last day of collection */
    public static AssessedPeriod of(int fiscalYear, LocalDate collectTo) {
        return new AssessedPeriod(LocalDate.of(fiscalYear - ThaiCalendar.YEARS_AHEAD - 1, Month.OCTOBER, 1), collectTo);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

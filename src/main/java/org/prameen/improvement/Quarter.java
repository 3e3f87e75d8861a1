package org.prameen.improvement;

import java.time.LocalDate;
import org.prameen.shared.ThaiCalendar;

/**
 * A quarter of the fiscal year, which runs from October to September.
 *
 * @param fiscalYear Buddhist era
 * @param number 1 = October to December
 */
public record Quarter(int fiscalYear, int number) {

    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(ThaiCalendar.fiscalYear(day), ThaiCalendar.fiscalQuarter(day));
    }

    public LocalDate firstDay() {
        return LocalDate.of(fiscalYear - ThaiCalendar.YEARS_AHEAD - 1, 10, 1).plusMonths((number - 1L) * MONTHS);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(fiscalYear + 1, 1) : new Quarter(fiscalYear, number + 1);
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }
}

package org.prameen.workbook;

import java.time.LocalDate;
import org.prameen.scoring.measures.AssessedYear;
import org.prameen.shared.ThaiCalendar;

/**
 * The three years of results (document 001, lines 2953-2954): the one a round is named after and the two before it. That the
 * year runs from October to September is a method of the system.
 *
 * @param assessed Buddhist era
 */
public record ResultYears(int assessed) {

    private static final int OCTOBER = 10;
    private static final int SEPTEMBER = 9;
    private static final int LAST_DAY = 30;

    public int earlier() {
        return assessed - 2;
    }

    public int later() {
        return assessed - 1;
    }

    /** Days on which a result of the year can be completed. */
    public AssessedYear days() {
        int year = assessed - ThaiCalendar.YEARS_AHEAD;
        return new AssessedYear(LocalDate.of(year - 1, OCTOBER, 1), LocalDate.of(year, SEPTEMBER, LAST_DAY));
    }
}

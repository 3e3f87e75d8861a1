package org.prameen.demo;

import java.time.LocalDate;

/** Offices are closed on Saturdays and Sundays. */
final class Workdays {

    private Workdays() {}

    /** The day itself, or the Friday before or the Monday after it. */
    static LocalDate near(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}

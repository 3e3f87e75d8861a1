package org.prameen.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.prameen.shared.ThaiCalendar;

/** How near a due date is. */
public enum DueWithin {
    OVERDUE,
    /** From now until the end of the seventh day. */
    SEVEN_DAYS,
    /** From now until the end of the thirtieth day. */
    THIRTY_DAYS,
    WITHOUT;

    /** Due dates after this moment count. */
    public Instant after(Instant now) {
        return this == OVERDUE ? Instant.EPOCH : now;
    }

    /** Due dates up to this moment count; a due date is the first instant that is late. */
    public Instant until(Instant now) {
        return switch (this) {
            case SEVEN_DAYS -> endOfDay(now, 7);
            case THIRTY_DAYS -> endOfDay(now, 30);
            case OVERDUE, WITHOUT -> now;
        };
    }

    private static Instant endOfDay(Instant now, int days) {
        return LocalDate.ofInstant(now, ThaiCalendar.BANGKOK)
                .plusDays(days + 1L)
                .atStartOfDay(ThaiCalendar.BANGKOK)
                .toInstant();
    }
}

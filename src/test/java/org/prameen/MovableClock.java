package org.prameen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.prameen.shared.ThaiCalendar;

/** A clock that tests set; it stands still unless moved. */
public final class MovableClock extends Clock {

    /** Where every test starts: an ordinary working day before the March round. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 2, 2, 9, 0);

    private volatile Instant now = START.atZone(ThaiCalendar.BANGKOK).toInstant();

    @Override
    public ZoneId getZone() {
        return ThaiCalendar.BANGKOK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** @param bangkok local time in Bangkok */
    public void set(LocalDateTime bangkok) {
        now = bangkok.atZone(ThaiCalendar.BANGKOK).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }
}

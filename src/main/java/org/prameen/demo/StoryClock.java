package org.prameen.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.prameen.shared.ThaiCalendar;

/**
 * The clock of the demo profile. It is the system's for everybody, except for the thread that tells the story of the
 * demo world: there it stands at the moment told, so the story can go on behind a running application.
 */
final class StoryClock extends Clock implements StoryTime {

    private final ThreadLocal<Instant> told = new ThreadLocal<>();
    private final Clock live;

    StoryClock(Clock live) {
        this.live = live;
    }

    static StoryClock bangkok() {
        return new StoryClock(Clock.system(ThaiCalendar.BANGKOK));
    }

    @Override
    public Instant now() {
        return instant();
    }

    @Override
    public Instant instant() {
        Instant moment = told.get();
        return moment == null ? live.instant() : moment;
    }

    @Override
    public void at(Instant moment, Runnable work) {
        Instant before = told.get();
        told.set(moment);
        try {
            work.run();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return live.getZone();
    }

    /** Tells the same story in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        StoryClock outer = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }

            @Override
            public Instant instant() {
                return outer.instant();
            }
        };
    }
}

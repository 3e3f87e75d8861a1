package org.prameen.notification;

import java.time.Duration;
import org.prameen.notification.persistence.NotificationRows;
import org.prameen.security.Deeds;
import org.springframework.stereotype.Component;

/** Removes notifications that are old, in small transactions; the log of their mails goes with the last of them. */
@Component
class Tidying {

    static final int AT_A_TIME = 1000;

    private final NotificationRows rows;
    private final TellingSettings settings;
    private final Deeds deeds;

    Tidying(NotificationRows rows, TellingSettings settings, Deeds deeds) {
        this.rows = rows;
        this.settings = settings;
        this.deeds = deeds;
    }

    void removeOld() {
        int removed;
        do {
            removed = rows.removeOld(
                    deeds.now().minus(Duration.ofDays(settings.keepRead())),
                    deeds.now().minus(Duration.ofDays(settings.keepUnread())),
                    AT_A_TIME);
        } while (removed > 0 && !Thread.currentThread().isInterrupted());
    }
}

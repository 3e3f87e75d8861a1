package org.prameen.improvement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows who acts and when, writes it down and passes it on. */
@Component
class ImprovementNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    ImprovementNews(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    String name() {
        return user.name();
    }

    void write(Entry entry) {
        journal.write(entry);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}

package org.prameen.reporting;

import java.time.Clock;
import java.time.Instant;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.casework.Case;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and passes on what happens to reports, with the person and the time. */
@Component
class ReportNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    ReportNews(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    PersonId person() {
        return user.id();
    }

    String name() {
        return user.name();
    }

    Instant now() {
        return clock.instant();
    }

    void write(Case of, Entry entry) {
        journal.write(entry.in(of.id()).at(of.agency()));
    }

    void tell(Object event, Case of, Entry entry) {
        write(of, entry);
        events.publishEvent(event);
    }
}

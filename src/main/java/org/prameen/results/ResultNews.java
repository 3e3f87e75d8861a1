package org.prameen.results;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.casework.Case;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows who acts and when, writes it down and passes it on. */
@Component
class ResultNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    ResultNews(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    PersonId person() {
        return user.id();
    }

    /** Empty when the system itself acts. */
    Optional<PersonId> actor() {
        return user.person();
    }

    String name() {
        return user.name();
    }

    void write(Case theCase, Entry entry) {
        journal.write(entry.in(theCase.id()).at(theCase.agency()));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    static String subject(Case theCase) {
        return "case:" + theCase.number();
    }
}

package org.prameen.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who does something to a plan, when; writes it down and passes it on. */
@Component
class PlanNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    PlanNews(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    Optional<PersonId> person() {
        return user.person();
    }

    String name() {
        return user.name();
    }

    Instant now() {
        return clock.instant();
    }

    void write(Entry entry) {
        journal.write(entry);
    }

    void tell(Object event, Entry entry) {
        journal.write(entry);
        events.publishEvent(event);
    }
}

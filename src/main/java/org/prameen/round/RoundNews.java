package org.prameen.round;

import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and passes on what happens to rounds. */
@Component
class RoundNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    RoundNews(Journal journal, ApplicationEventPublisher events, CurrentUser user) {
        this.journal = journal;
        this.events = events;
        this.user = user;
    }

    Optional<PersonId> actor() {
        return user.person();
    }

    void write(Entry entry) {
        journal.write(entry);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }
}

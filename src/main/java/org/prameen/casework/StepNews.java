package org.prameen.casework;

import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down and passes on what a person did in a case. */
@Component
class StepNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    StepNews(Journal journal, ApplicationEventPublisher events, CurrentUser user) {
        this.journal = journal;
        this.events = events;
        this.user = user;
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

    void tell(Object event, Entry entry) {
        journal.write(entry);
        events.publishEvent(event);
    }
}

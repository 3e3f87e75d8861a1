package org.prameen.security;

import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records a change to a person and lets the caches know, always both. */
@Component
class PeopleNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    PeopleNews(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void tell(PersonId person, Entry entry) {
        journal.write(entry);
        events.publishEvent(new PersonChanged(person));
    }
}

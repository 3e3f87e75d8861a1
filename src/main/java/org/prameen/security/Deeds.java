package org.prameen.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who acts, and when; writes the deed down and lets the others know. What happened is passed on only together with its
 * line in the journal, and both in the transaction of the act.
 */
@Component
public class Deeds {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    Deeds(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The day in Bangkok. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * Who acts, where it must be a person.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException when nobody is signed
     *     in
     */
    public PersonId person() {
        return user.id();
    }

    /** Who acts; empty when the system itself does. */
    public Optional<PersonId> actor() {
        return user.person();
    }

    /** The name to keep with what was done, readable even after the person left. */
    public String name() {
        return user.name();
    }

    /** Writes down what nobody else needs to know. */
    public void write(Entry entry) {
        journal.write(entry);
    }

    /** Writes down what happened, then passes it on. @param event what happened, in the past tense */
    public void tell(Object event, Entry entry) {
        journal.write(entry);
        events.publishEvent(event);
    }
}

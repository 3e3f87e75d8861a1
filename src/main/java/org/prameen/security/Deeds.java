package org.prameen.security;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.shared.OneMoment;
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
    private final StoodIn stoodIn;

    Deeds(Journal journal, ApplicationEventPublisher events, CurrentUser user, Clock clock, StoodIn stoodIn) {
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
        this.stoodIn = stoodIn;
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

    /** Who is bound by what is done: the person and whom they act for; empty when the system acts. */
    public Set<PersonId> actors() {
        return user.actors();
    }

    /** The name to keep with what was done, readable even after the person left; of a substitute both names. */
    public String name() {
        return user.signature();
    }

    /** Writes down what nobody else needs to know. */
    public void write(Entry entry) {
        OneMoment.over();
        journal.write(entry);
        stoodIn.remember(entry.caseId(), user);
    }

    /** Writes down what was seen or refused: nobody takes part in a case by that, nor does whom they act for. */
    void testify(Entry entry) {
        journal.write(entry);
    }

    /** Writes down what happened, then passes it on. @param event what happened, in the past tense */
    public void tell(Object event, Entry entry) {
        write(entry);
        OneMoment.apart(() -> events.publishEvent(event));
    }
}

package org.prameen.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.audit.Actor;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person signed in, as the database knows them now, not as they were at login. A substitute who acts for somebody
 * stays who they are, but holds nothing save the roles lent to them.
 */
@Component
public class CurrentUser implements Actor {

    private final PeopleCache people;
    private final BothNames names;

    CurrentUser(PeopleCache people, BothNames names) {
        this.people = people;
        this.names = names;
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in or the person was disabled since */
    public Person get() {
        Person own = person().flatMap(people::find)
                .filter(Person::enabled)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        return standIn().map(duty -> duty.lend(own, people.find(duty.absent()))).orElse(own);
    }

    public PersonId id() {
        return get().id();
    }

    public boolean isSystem() {
        return AsSystem.isRunning();
    }

    @Override
    public Optional<PersonId> person() {
        return signedIn().map(SignedIn::id);
    }

    /** Whose work the person does just now; empty when it is their own. */
    @Override
    public Optional<PersonId> onBehalfOf() {
        return standIn().map(StandIn::absent);
    }

    public Optional<StandIn> standIn() {
        return signedIn().flatMap(SignedIn::standIn);
    }

    /**
     * Who is bound by what is done now: the person and whom they act for. Rules that keep two acts in two hands compare
     * with all of them. Empty when the system acts.
     */
    public Set<PersonId> actors() {
        return Stream.concat(person().stream(), onBehalfOf().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whose tasks and drafts are at hand: those of the absent person while acting for one, else the person's own. */
    public PersonId taskHolder() {
        return onBehalfOf().orElseGet(this::id);
    }

    /** The only round whose cases may be touched, for a substitute of one round; empty = any. */
    public Optional<RoundId> onlyRound() {
        return standIn().flatMap(StandIn::round);
    }

    /** The only case that may be touched, for a substitute in a single task; empty = any. */
    public Optional<CaseId> onlyCase() {
        return standIn().flatMap(StandIn::task).map(LentTask::caseId);
    }

    @Override
    public String name() {
        return nameOf(person());
    }

    @Override
    public Optional<String> nameOnBehalfOf() {
        return onBehalfOf().map(absent -> nameOf(Optional.of(absent)));
    }

    /** The name to keep with a deed where there is room for one: of a substitute both names. */
    public String signature() {
        return nameOnBehalfOf().map(absent -> names.of(name(), absent)).orElseGet(this::name);
    }

    private String nameOf(Optional<PersonId> id) {
        return id.flatMap(people::find).map(found -> found.name().th()).orElse("system");
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}

package org.prameen.security;

import java.util.Optional;
import org.prameen.audit.Actor;
import org.prameen.shared.PersonId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person signed in, as the database knows them now, not as they were at login. */
@Component
public class CurrentUser implements Actor {

    private final PeopleCache people;

    CurrentUser(PeopleCache people) {
        this.people = people;
    }

    /** @throws AuthenticationCredentialsNotFoundException when nobody is signed in or the person was disabled since */
    public Person get() {
        return person().flatMap(people::find)
                .filter(Person::enabled)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public PersonId id() {
        return get().id();
    }

    public boolean isSystem() {
        return AsSystem.isRunning();
    }

    @Override
    public Optional<PersonId> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.id())
                : Optional.empty();
    }

    @Override
    public String name() {
        return person().flatMap(people::find).map(found -> found.name().th()).orElse("system");
    }
}

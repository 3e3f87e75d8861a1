package org.prameen.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.shared.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session keeps of a person: who, and no more than the login itself needs. */
final class SignedIn implements UserDetails {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String username;
    private final String passwordHash;
    private final boolean enabled;
    private final List<SimpleGrantedAuthority> authorities;
    private final transient StandIn standIn;

    SignedIn(Person person, String passwordHash) {
        this(person, passwordHash, null);
    }

    /** @param standIn whom they act for in this request, null for nobody; a session never keeps it */
    SignedIn(Person person, String passwordHash, StandIn standIn) {
        this.id = person.id().value();
        this.username = person.username();
        this.passwordHash = passwordHash;
        this.enabled = person.enabled();
        this.authorities = person.assignments().stream()
                .map(assignment -> "ROLE_" + assignment.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        this.standIn = standIn;
    }

    Optional<StandIn> standIn() {
        return Optional.ofNullable(standIn);
    }

    PersonId id() {
        return new PersonId(id);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}

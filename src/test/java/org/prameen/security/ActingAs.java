package org.prameen.security;

import java.util.function.Supplier;
import org.prameen.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody, with exactly what a login would put into the session. */
public final class ActingAs {

    private final People people;

    public ActingAs(People people) {
        this.people = people;
    }

    public <T> T call(PersonId who, Supplier<T> work) {
        SignedIn signedIn = new SignedIn(AsSystem.call(() -> people.get(who)), "-");
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext session = SecurityContextHolder.createEmptyContext();
            session.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    signedIn, signedIn.getPassword(), signedIn.getAuthorities()));
            SecurityContextHolder.setContext(session);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

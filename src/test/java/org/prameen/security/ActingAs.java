package org.prameen.security;

import java.util.function.Supplier;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody, with exactly what a login would put into the session. */
public final class ActingAs {

    private final People people;
    private final Duties duties;

    public ActingAs(People people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    public <T> T call(PersonId who, Supplier<T> work) {
        return call(new SignedIn(AsSystem.call(() -> people.get(who)), "-"), work);
    }

    /** Acts for somebody, with exactly what a request of such a session would be given today. */
    public <T> T call(PersonId who, SubstitutionId by, Supplier<T> work) {
        Person own = AsSystem.call(() -> people.get(who));
        return call(duties.signedIn(own, duties.current(who, by)), work);
    }

    private static <T> T call(SignedIn signedIn, Supplier<T> work) {
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

package org.prameen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every request act with the roles held now, not those held at login: a role withdrawn is gone within seconds, and
 * whoever was disabled is out at once, with the session they had. Who acts for somebody does so as long as the database
 * says so, whatever the session remembers.
 */
public class FreshRoles extends OncePerRequestFilter {

    private final PeopleCache people;
    private final Duties duties;

    FreshRoles(PeopleCache people, Duties duties) {
        this.people = people;
        this.duties = duties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Person> person = people.find(signedIn.id()).filter(Person::enabled);
            person.ifPresentOrElse(found -> act(request, found), () -> leave(request));
        }
        chain.doFilter(request, response);
    }

    private void act(HttpServletRequest request, Person person) {
        HttpSession session = request.getSession(false);
        Object remembered = session == null ? null : session.getAttribute(StandingIn.SESSION_KEY);
        Optional<StandIn> standIn = duties.current(person.id(), remembered);
        if (remembered != null && standIn.isEmpty()) {
            session.removeAttribute(StandingIn.SESSION_KEY);
        }
        SignedIn now = duties.signedIn(person, standIn);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
}

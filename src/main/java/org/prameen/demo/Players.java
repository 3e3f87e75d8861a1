package org.prameen.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets people of the demo world act, each signed in with their own user name and the password, once. */
class Players {

    private final AuthenticationProvider logins;
    private final String password;
    private final Map<String, Authentication> signedIn = new ConcurrentHashMap<>();

    Players(AuthenticationProvider logins, @Value(DemoWorld.CHOSEN_PASSWORD) String password) {
        this.logins = logins;
        this.password = password;
    }

    void as(String username, Runnable work) {
        call(username, () -> {
            work.run();
            return null;
        });
    }

    <T> T call(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext session = SecurityContextHolder.createEmptyContext();
            session.setAuthentication(signedIn.computeIfAbsent(username, this::signIn));
            SecurityContextHolder.setContext(session);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Authentication signIn(String username) {
        return logins.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}

package org.prameen.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work that nobody in person does: timers, process steps, loading at start. */
public final class AsSystem {

    private static final String SYSTEM = "system";

    private AsSystem() {}

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public static <T> T call(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext system = SecurityContextHolder.createEmptyContext();
            system.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    SYSTEM, null, List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"))));
            SecurityContextHolder.setContext(system);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static boolean isRunning() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && SYSTEM.equals(authentication.getPrincipal());
    }
}

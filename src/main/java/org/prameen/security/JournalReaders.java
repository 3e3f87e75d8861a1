package org.prameen.security;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may read the journal, as far as their reach goes. */
public final class JournalReaders {

    public static final Set<Role> ROLES = Set.copyOf(
            EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.NATIONAL_OFFICER, Role.COORDINATOR, Role.HEAD_OF_HR));

    private JournalReaders() {}

    /** Whether the person signed in is one of them, so that the way there may be shown. */
    public static boolean isSignedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && ROLES.stream().map(role -> "ROLE_" + role).anyMatch(name -> signedIn.getAuthorities().stream()
                        .anyMatch(authority -> name.equals(authority.getAuthority())));
    }
}

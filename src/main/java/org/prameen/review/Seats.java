package org.prameen.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.security.CurrentUser;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.stereotype.Component;

/**
 * Who sits where. A seat counts at the very body only: a committee above may read what lies below it, but decides
 * nothing in its stead.
 */
@Component
class Seats {

    static final Role[] REVIEWING = {Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER};

    private final CurrentUser user;

    Seats(CurrentUser user) {
        this.user = user;
    }

    boolean sits(OrganisationId body, Role... oneOf) {
        List<Role> roles = Arrays.asList(oneOf);
        return user.get().assignments().stream()
                .anyMatch(seat -> seat.organisation().equals(body) && roles.contains(seat.role()));
    }

    void require(boolean seated) {
        if (!seated) {
            throw new Forbidden();
        }
    }

    /** The bodies the person decides at; none for a substitute in a single case, who needs no list. */
    List<OrganisationId> bodies() {
        if (user.onlyCase().isPresent()) {
            return List.of();
        }
        List<Role> roles = Arrays.asList(REVIEWING);
        return user.get().assignments().stream()
                .filter(seat -> roles.contains(seat.role()))
                .map(seat -> seat.organisation())
                .distinct()
                .toList();
    }

    /** Who acts, and whom they act for. */
    Set<PersonId> actors() {
        return user.actors();
    }

    /** The only round a substitute may touch; empty = any. */
    Optional<RoundId> onlyRound() {
        return user.onlyRound();
    }
}

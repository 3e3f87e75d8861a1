package org.prameen.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.stereotype.Component;

/**
 * Answers every "may they?" of the services. A role held at an organisation counts there and everywhere below it. What
 * lies outside a person's reach answers {@link NotFound}; what lies within, but needs another role, {@link Forbidden}.
 */
@Component
public class Access {

    private static final Set<Role> ONLY_OWN_ANSWERS = Set.of(Role.RESPONDENT);

    private final CurrentUser user;
    private final Organisations organisations;

    Access(CurrentUser user, Organisations organisations) {
        this.user = user;
        this.organisations = organisations;
    }

    /** May read what the organisation does; a respondent alone may not, they see only what they answer themselves. */
    public void read(OrganisationId organisation) {
        if (!mayRead(organisation)) {
            throw Refused.at(organisation, new NotFound());
        }
    }

    public boolean mayRead(OrganisationId organisation) {
        return user.isSystem()
                || at(organisation).anyMatch(assignment -> !ONLY_OWN_ANSWERS.contains(assignment.role()));
    }

    /** Belongs to the organisation or stands above it, in any role, respondents included. */
    public void belong(OrganisationId organisation) {
        if (!user.isSystem() && at(organisation).findAny().isEmpty()) {
            throw Refused.at(organisation, new NotFound());
        }
    }

    /**
     * May act on the organisation in one of these roles.
     *
     * @throws NotFound outside the person's reach
     * @throws Forbidden within reach, but without such a role there
     */
    public void act(OrganisationId organisation, Role... oneOf) {
        belong(organisation);
        if (!mayAct(organisation, oneOf)) {
            throw Refused.at(organisation, new Forbidden());
        }
    }

    public boolean mayAct(OrganisationId organisation, Role... oneOf) {
        Set<Role> roles = Set.of(oneOf);
        return user.isSystem() || at(organisation).anyMatch(assignment -> roles.contains(assignment.role()));
    }

    /**
     * May read and act on a round as a whole; a substitute of another round or of a single task may not.
     *
     * @throws NotFound for them
     */
    public void reach(RoundId round) {
        if (!reaches(round)) {
            throw new NotFound();
        }
    }

    public boolean reaches(RoundId round) {
        return user.isSystem()
                || user.onlyCase().isEmpty()
                        && user.onlyRound().map(round::equals).orElse(true);
    }

    /** Whether the person acts as a substitute of one round or one task, who sees nothing that goes over several. */
    public boolean isNarrow() {
        return !user.isSystem()
                && (user.onlyCase().isPresent() || user.onlyRound().isPresent());
    }

    /** Holds one of these roles anywhere. */
    public void require(Role... oneOf) {
        if (!has(oneOf)) {
            throw new Forbidden();
        }
    }

    public boolean has(Role... oneOf) {
        return user.isSystem() || Stream.of(oneOf).anyMatch(user.get()::has);
    }

    /** Path prefixes of all the person may read; the condition of every list. Empty = nothing. */
    public List<String> readable() {
        return user.isSystem()
                ? List.of("/")
                : user.get().assignments().stream()
                        .filter(assignment -> !ONLY_OWN_ANSWERS.contains(assignment.role()))
                        .map(Assignment::reach)
                        .distinct()
                        .toList();
    }

    /** Path prefixes below which the person holds one of these roles. */
    public List<String> reachOf(Role... oneOf) {
        Set<Role> roles = Set.of(oneOf);
        return user.isSystem()
                ? List.of("/")
                : user.get().assignments().stream()
                        .filter(assignment -> roles.contains(assignment.role()))
                        .map(Assignment::reach)
                        .distinct()
                        .toList();
    }

    private Stream<Assignment> at(OrganisationId organisation) {
        Organisation place = organisations.get(organisation);
        return user.get().assignments().stream().filter(assignment -> assignment.reaches(place.path()));
    }
}

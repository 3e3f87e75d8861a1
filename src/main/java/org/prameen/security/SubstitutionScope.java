package org.prameen.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.RoundId;

/**
 * What of somebody's work is lent to a substitute.
 *
 * @param roles roles at organisations; empty = all that the absent person holds on the day
 * @param round only cases of this round; empty = of every round
 * @param task only this task, and what its case needs for it; empty = not bound to one
 */
public record SubstitutionScope(Set<HeldRole> roles, Optional<RoundId> round, Optional<LentTask> task) {

    /**
     * Never lent, which is a method of this system: answers are personal, and who may do everything for everybody is a
     * matter for another administrator.
     */
    private static final Set<Role> NEVER = Set.of(Role.RESPONDENT, Role.ADMINISTRATOR);

    public SubstitutionScope {
        roles = Set.copyOf(roles);
    }

    public static SubstitutionScope everything() {
        return new SubstitutionScope(Set.of(), Optional.empty(), Optional.empty());
    }

    public static SubstitutionScope of(HeldRole... roles) {
        return new SubstitutionScope(Set.of(roles), Optional.empty(), Optional.empty());
    }

    public SubstitutionScope inRound(RoundId only) {
        return new SubstitutionScope(roles, Optional.of(only), task);
    }

    public SubstitutionScope forTask(LentTask only) {
        return new SubstitutionScope(roles, round, Optional.of(only));
    }

    public static boolean isLent(Role role) {
        return !NEVER.contains(role);
    }

    /** Those of somebody's assignments that are lent. */
    public List<Assignment> of(Person absent) {
        return absent.assignments().stream()
                .filter(assignment -> isLent(assignment.role()))
                .filter(assignment -> roles.isEmpty() || roles.stream().anyMatch(role -> role.is(assignment)))
                .toList();
    }
}

package org.prameen.lifecycle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.security.CurrentUser;
import org.prameen.security.Forbidden;
import org.prameen.security.HeldRole;
import org.prameen.security.LentTask;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Person;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Do this one for me until …": leaves a single task to somebody of the same agency, who does it in the person's place
 * and with the roles this task asks for, in its case only. It stays the person's task, and is over when it is done.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Delegating {

    private final WorkAccess access;
    private final HandingOver handingOver;
    private final Substitutions substitutions;
    private final CurrentUser user;

    Delegating(WorkAccess access, HandingOver handingOver, Substitutions substitutions, CurrentUser user) {
        this.access = access;
        this.handingOver = handingOver;
        this.substitutions = substitutions;
        this.user = user;
    }

    /**
     * From today.
     *
     * @throws Rejected when the task is nobody else's to do, or as {@link Substitutions#name} refuses
     * @throws Forbidden when it is not the person's own task
     */
    public SubstitutionId delegate(String taskId, PersonId to, LocalDate until, String reason) {
        WorkItem item = access.get(taskId);
        if (item.groups().isEmpty()) {
            throw Rejected.because("lifecycle.yoursAlone");
        }
        handingOver.claim(taskId);
        SubstitutionScope scope =
                SubstitutionScope.of(roles(item).toArray(HeldRole[]::new)).forTask(new LentTask(taskId, item.caseId()));
        return substitutions.name(NewSubstitution.fromToday(user.id(), to, until, scope, reason));
    }

    @Transactional(readOnly = true)
    public boolean mayDelegate(WorkItem item) {
        return user.onBehalfOf().isEmpty() && !item.groups().isEmpty() && access.mayDo(item);
    }

    /** Those it can be left to. */
    @Transactional(readOnly = true)
    public List<Person> candidates() {
        return substitutions.candidates(user.id());
    }

    private Set<HeldRole> roles(WorkItem item) {
        Set<HeldRole> roles = user.get().assignments().stream()
                .filter(assignment -> !Collections.disjoint(item.reach(), Groups.of(List.of(assignment))))
                .map(HeldRole::of)
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw new Forbidden();
        }
        return roles;
    }
}

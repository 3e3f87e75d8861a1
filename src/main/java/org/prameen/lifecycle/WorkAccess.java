package org.prameen.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.LentTask;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.security.StandIn;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Who may see, do and hand over a task. */
@Component
class WorkAccess {

    static final Set<Role> ABOVE_AGENCIES = EnumSet.of(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER);

    private final WorkItemRows rows;
    private final Access access;
    private final CurrentUser user;
    private final Cases cases;

    WorkAccess(WorkItemRows rows, Access access, CurrentUser user, Cases cases) {
        this.rows = rows;
        this.access = access;
        this.user = user;
        this.cases = cases;
    }

    /**
     * A task for those it is for, those who did it and those who may read what its agency does.
     *
     * @throws NotFound for everyone else
     */
    WorkItem get(String taskId) {
        WorkItem item = rows.find(taskId).orElseThrow(NotFound::new);
        if (!isFor(item) && !access.mayRead(item.agency())) {
            throw new NotFound();
        }
        if (!isFor(item)) {
            cases.get(item.caseId());
        }
        requireLent(item);
        return item;
    }

    /** A task left to the person by somebody, if it is still to be done. */
    Optional<WorkItem> lent(String taskId) {
        return rows.find(taskId).filter(WorkItem::isOpen);
    }

    /** Open, and either the person's own or free for one of the person's roles. */
    boolean mayDo(WorkItem item) {
        boolean lentTask = task().map(item.taskId()::equals).orElse(true);
        return item.isOpen()
                && lentTask
                && (isOwn(item) || (item.assignee().isEmpty() && isCandidate(item, user.get())));
    }

    boolean isOwn(WorkItem item) {
        return item.assignee().filter(user.taskHolder()::equals).isPresent() && (!isPersonal(item) || isThemselves());
    }

    static boolean isCandidate(WorkItem item, Person person) {
        return !Collections.disjoint(item.reach(), Groups.of(person));
    }

    /** Not by a substitute in a single task: it was left to them alone. */
    boolean mayHandOver(WorkItem item) {
        return item.isOpen() && task().isEmpty() && item.groups().stream().anyMatch(this::leads);
    }

    private boolean isFor(WorkItem item) {
        return isOwn(item) || isCandidate(item, user.get());
    }

    /** Asked of one person from the start, as an invitation to answer is; nobody does it in their place. */
    private static boolean isPersonal(WorkItem item) {
        return item.groups().isEmpty();
    }

    private boolean isThemselves() {
        return user.onBehalfOf().isEmpty();
    }

    private Optional<String> task() {
        return user.standIn().flatMap(StandIn::task).map(LentTask::taskId);
    }

    /** What was lent for one round or one task reaches no further. */
    private void requireLent(WorkItem item) {
        if (!isThemselves()) {
            cases.get(item.caseId());
        }
    }

    /** Tasks of an agency are handed over by its coordinator or head of HR, those of a body above by its own people. */
    private boolean leads(String group) {
        OrganisationId place = organisation(group);
        return ABOVE_AGENCIES.contains(role(group))
                ? access.mayAct(place, ABOVE_AGENCIES.toArray(Role[]::new))
                : access.mayAct(place, Role.COORDINATOR, Role.HEAD_OF_HR);
    }

    static Role role(String group) {
        return Role.valueOf(group.substring(0, group.indexOf('@')));
    }

    static OrganisationId organisation(String group) {
        return OrganisationId.of(group.substring(group.indexOf('@') + 1));
    }

    static List<Role> roles(WorkItem item) {
        return item.groups().stream().map(WorkAccess::role).distinct().toList();
    }
}

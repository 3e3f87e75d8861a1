package org.prameen.notification;

import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.WorkItem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

/**
 * Something that happened in a case, and whom it concerns.
 *
 * @param key names the fact; told once however often it is said
 * @param roles who is told, by role at the agency of the case
 * @param reach who is told besides, as {@code ROLE@path}
 * @param people who is told besides, by name
 * @param crowd who is told besides, by what they have to do with the case
 * @param twin element id of a task whose opening in the same transaction is the same news; told once, with a link to it
 * @param link address within the product, without a leading slash
 */
public record Fact(
        String key,
        NoticeKind kind,
        CaseId caseId,
        List<Role> roles,
        List<String> reach,
        List<PersonId> people,
        Crowd crowd,
        Optional<String> twin,
        Optional<String> taskId,
        String link) {

    static Fact of(NoticeKind kind, CaseId id, String occasion, String link, Role... roles) {
        return new Fact(
                kind + ":" + id + ":" + occasion,
                kind,
                id,
                List.of(roles),
                List.of(),
                List.of(),
                Crowd.NOBODY,
                Optional.empty(),
                Optional.empty(),
                link);
    }

    Fact to(Crowd others) {
        return new Fact(key, kind, caseId, roles, reach, people, others, twin, taskId, link);
    }

    Fact opening(String element) {
        return new Fact(key, kind, caseId, roles, reach, people, crowd, Optional.of(element), taskId, link);
    }

    /** The same with the task that says the same: for those who have it to do as well, and leading straight to it. */
    Fact about(WorkItem item) {
        return new Fact(
                key,
                kind,
                caseId,
                roles,
                item.assignee().isPresent() ? List.of() : item.reach(),
                item.assignee().stream().toList(),
                crowd,
                twin,
                Optional.of(item.taskId()),
                TaskLinks.task(item.taskId()));
    }

    boolean isTwinOf(WorkItem item) {
        return item.caseId().equals(caseId)
                && twin.filter(item.element()::equals).isPresent();
    }
}

package org.prameen.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.WorkItem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;

/**
 * Something that happened, usually in a case, and whom it concerns.
 *
 * @param key names the fact; told once however often it is said
 * @param roles who is told, by role at the agency of the case
 * @param reach who is told besides, as {@code ROLE@path}
 * @param people who is told besides, by name
 * @param crowd who is told besides, by what they have to do with the case
 * @param twin element id of a task whose opening in the same transaction is the same news; told once, with a link to it
 * @param detail what its sentence names besides
 * @param link address within the product, without a leading slash
 * @param at when it happened
 */
public record Fact(
        String key,
        NoticeKind kind,
        Optional<CaseId> caseId,
        List<Role> roles,
        List<String> reach,
        List<PersonId> people,
        Crowd crowd,
        Optional<String> twin,
        Optional<String> taskId,
        Detail detail,
        String link,
        Instant at) {

    /**
     * What the sentence names.
     *
     * @param body which decided
     * @param person whom it is about, besides those who are told
     * @param until last day
     */
    public record Detail(Optional<OrganisationId> body, Optional<PersonId> person, Optional<LocalDate> until) {

        static final Detail NONE = new Detail(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Fact of(NoticeKind kind, CaseId id, String occasion, String link, Instant at, Role... roles) {
        return new Fact(
                kind + ":" + id + ":" + occasion,
                kind,
                Optional.of(id),
                List.of(roles),
                List.of(),
                List.of(),
                Crowd.NOBODY,
                Optional.empty(),
                Optional.empty(),
                Detail.NONE,
                link,
                at);
    }

    /** About no case, to some people by name. */
    static Fact to(List<PersonId> people, NoticeKind kind, String occasion, String link, Instant at) {
        return new Fact(
                kind + ":" + occasion,
                kind,
                Optional.empty(),
                List.of(),
                List.of(),
                people,
                Crowd.NOBODY,
                Optional.empty(),
                Optional.empty(),
                Detail.NONE,
                link,
                at);
    }

    Fact to(Crowd others) {
        return new Fact(key, kind, caseId, roles, reach, people, others, twin, taskId, detail, link, at);
    }

    Fact by(OrganisationId decider) {
        return with(new Detail(Optional.of(decider), detail.person(), detail.until()));
    }

    /** @param until last day */
    Fact about(PersonId person, LocalDate until) {
        return with(new Detail(detail.body(), Optional.of(person), Optional.ofNullable(until)));
    }

    private Fact with(Detail other) {
        return new Fact(key, kind, caseId, roles, reach, people, crowd, twin, taskId, other, link, at);
    }

    Fact opening(String element) {
        return new Fact(key, kind, caseId, roles, reach, people, crowd, Optional.of(element), taskId, detail, link, at);
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
                detail,
                TaskLinks.task(item.taskId()),
                at);
    }

    boolean isTwinOf(WorkItem item) {
        return caseId.filter(item.caseId()::equals).isPresent()
                && twin.filter(item.element()::equals).isPresent();
    }
}

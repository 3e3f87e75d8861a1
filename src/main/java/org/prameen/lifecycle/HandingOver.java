package org.prameen.lifecycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.prameen.audit.Entry;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking tasks of a group, giving them back, and handing them to somebody else. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HandingOver {

    private final WorkAccess access;
    private final WorkItemRows items;
    private final TaskService tasks;
    private final People people;
    private final CurrentUser user;
    private final Deeds deeds;

    HandingOver(
            WorkAccess access, WorkItemRows items, TaskService tasks, People people, CurrentUser user, Deeds deeds) {
        this.access = access;
        this.items = items;
        this.tasks = tasks;
        this.people = people;
        this.user = user;
        this.deeds = deeds;
    }

    /** @throws Rejected when somebody was faster; taking one's own again changes nothing */
    public void claim(String taskId) {
        WorkItem item = open(taskId);
        if (access.isOwn(item)) {
            return;
        }
        if (item.assignee().isPresent()) {
            throw Rejected.because("lifecycle.alreadyClaimed");
        }
        if (!access.mayDo(item)) {
            throw new Forbidden();
        }
        assign(item, people.get(user.taskHolder()), "lifecycle.claimed");
    }

    /** @throws Rejected when the task is the person's alone, as an invitation to answer is */
    public void release(String taskId) {
        WorkItem item = open(taskId);
        if (!access.isOwn(item)) {
            throw new Forbidden();
        }
        if (item.groups().isEmpty()) {
            throw Rejected.because("lifecycle.yoursAlone");
        }
        tasks.setAssignee(taskId, null);
        deeds.write(entry(item, "lifecycle.released").changed(deeds.name(), null));
    }

    /** @throws Rejected when the other person holds no role the task is for */
    public void reassign(String taskId, PersonId to) {
        WorkItem item = open(taskId);
        if (!access.mayHandOver(item)) {
            throw new Forbidden();
        }
        Person person = people.get(to);
        if (!person.enabled() || !WorkAccess.isCandidate(item, person)) {
            throw Rejected.because("lifecycle.notACandidate").at("person");
        }
        assign(item, person, "lifecycle.reassigned");
    }

    /**
     * Tells whoever has the task, or may take it, that it waits.
     *
     * @throws Rejected when they were reminded today already
     * @throws Forbidden unless the person leads the work
     */
    public void remind(String taskId) {
        WorkItem item = open(taskId);
        if (!access.mayHandOver(item)) {
            throw new Forbidden();
        }
        if (item.remindedAt()
                .map(at -> LocalDate.ofInstant(at, ThaiCalendar.BANGKOK))
                .filter(deeds.today()::equals)
                .isPresent()) {
            throw Rejected.because("lifecycle.remindedToday");
        }
        items.markReminded(taskId, deeds.now());
        deeds.tell(new WorkAskedFor(taskId), entry(item, "lifecycle.reminded"));
    }

    /** Those who can take one or more of the tasks, with how many of them, most first. */
    @Transactional(readOnly = true)
    public List<Taker> takers(Collection<String> taskIds) {
        return Taker.among(items.all(taskIds), item -> candidates(item).stream());
    }

    @Transactional(readOnly = true)
    public boolean mayHandOver(WorkItem item) {
        return access.mayHandOver(item);
    }

    /** Those the task can be handed to, by Thai name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(String taskId) {
        return candidates(access.get(taskId));
    }

    private List<Person> candidates(WorkItem item) {
        Role[] roles = WorkAccess.roles(item).toArray(Role[]::new);
        java.text.Collator thai = java.text.Collator.getInstance(java.util.Locale.forLanguageTag("th"));
        return item.groups().stream()
                .map(WorkAccess::organisation)
                .distinct()
                .flatMap(place -> people.at(place, roles).stream())
                .filter(person -> person.enabled() && WorkAccess.isCandidate(item, person))
                .distinct()
                .sorted(Comparator.comparing(person -> person.name().th(), thai))
                .toList();
    }

    private WorkItem open(String taskId) {
        WorkItem item = access.get(taskId);
        if (!item.isOpen()) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        return item;
    }

    private void assign(WorkItem item, Person to, String act) {
        tasks.setAssignee(item.taskId(), to.id().toString());
        deeds.write(entry(item, act)
                .changed(
                        item.assignee().map(id -> people.get(id).name().th()).orElse(null),
                        to.name().th()));
    }

    private static Entry entry(WorkItem item, String act) {
        return Entry.of(act, "step:" + item.element()).in(item.caseId()).at(item.agency());
    }
}

package org.prameen.lifecycle;

import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.persistence.InboxChoiceRows;
import org.prameen.lifecycle.persistence.InboxReader;
import org.prameen.security.StandingIn;
import org.prameen.security.Substitution;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in has to do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final int LONGEST_PAGE = 500;

    private final InboxPages pages;
    private final WorkAccess access;
    private final ProcessModels models;
    private final InboxChoiceRows choices;
    private final InboxReaders readers;
    private final StandingIn standingIn;

    Inbox(
            InboxPages pages,
            InboxChoiceRows choices,
            InboxReaders readers,
            WorkAccess access,
            ProcessModels models,
            StandingIn standingIn) {
        this.pages = pages;
        this.choices = choices;
        this.readers = readers;
        this.access = access;
        this.models = models;
        this.standingIn = standingIn;
    }

    /** What is due first comes first, then by Thai name of the agency; done tasks by when they were done, latest first. */
    public List<InboxLine> page(InboxQuery query, int offset, int limit) {
        return pages.page(
                readers.current(),
                query,
                query.text().map(models::tasksNamed).orElseGet(java.util.Set::of),
                offset,
                Math.min(limit, LONGEST_PAGE));
    }

    /** What the open tasks can be narrowed to. */
    public InboxChoices choices() {
        InboxReader reader = readers.current();
        return new InboxChoices(
                choices.rounds(reader),
                choices.agencies(reader),
                choices.steps(reader).stream()
                        .map(element -> new InboxChoices.OfStep(element, models.nameKey(element)))
                        .toList());
    }

    /**
     * Those for whom the person may act today, with how much of their work falls due before that ends; none while acting
     * for somebody.
     */
    public List<StandInOffer> offers() {
        if (readers.inSomebodysPlace()) {
            return List.of();
        }
        return standingIn.offered().stream()
                .map(by -> new StandInOffer(by, choices.dueUntil(readers.of(by), readers.endOf(by)), step(by)))
                .toList();
    }

    private Optional<StandInOffer.Task> step(Substitution by) {
        return by.scope()
                .task()
                .flatMap(task -> access.lent(task.taskId()))
                .map(item -> new StandInOffer.Task(item.taskId(), item.nameKey()));
    }

    /** Whether the person may hand over or remind of tasks of others. */
    public boolean leads() {
        return readers.leads();
    }

    public InboxCounts counts() {
        return pages.counts(readers.current());
    }

    /** @throws NotFound when it does not exist or is not the person's business */
    public WorkItem get(String taskId) {
        return access.get(taskId);
    }

    public boolean mayDo(WorkItem item) {
        return access.mayDo(item);
    }

    /** Whether the task was given to this very person, open or not. */
    public boolean isOwn(WorkItem item) {
        return access.isOwn(item);
    }
}

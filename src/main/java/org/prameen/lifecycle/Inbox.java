package org.prameen.lifecycle;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.prameen.lifecycle.persistence.InboxRows;
import org.prameen.security.CurrentUser;
import org.prameen.shared.NotFound;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person signed in has to do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final int LONGEST_PAGE = 500;

    private final InboxRows rows;
    private final WorkAccess access;
    private final ProcessModels models;
    private final CurrentUser user;
    private final Clock clock;

    Inbox(InboxRows rows, WorkAccess access, ProcessModels models, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.models = models;
        this.user = user;
        this.clock = clock;
    }

    /** What is due first comes first, then by Thai name of the agency; done tasks by when they were done, latest first. */
    public List<InboxLine> page(InboxQuery query, int offset, int limit) {
        return rows.page(
                reader(),
                query.tab(),
                query.text(),
                query.text().map(models::tasksNamed).orElseGet(java.util.Set::of),
                offset,
                Math.min(limit, LONGEST_PAGE));
    }

    public InboxCounts counts() {
        return rows.counts(reader());
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

    private InboxRows.Reader reader() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        Instant weekEnd = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atStartOfDay(ThaiCalendar.BANGKOK)
                .toInstant();
        return new InboxRows.Reader(user.id(), Groups.of(user.get()), clock.instant(), weekEnd);
    }
}

package org.prameen.casework;

import java.time.Clock;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cases along; called by the process, never by a person. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class CaseProgress {

    private final CaseRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseProgress(CaseRows rows, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    public void enter(CaseId id, Stage stage) {
        Case before = get(id);
        rows.enter(id, stage, clock.instant());
        journal.write(Entry.of("casework.stageEntered", "case:" + before.number())
                .in(id)
                .at(before.agency())
                .changed(before.stage(), stage));
    }

    /** Marks the case late; again changes nothing. */
    public void markLate(CaseId id, Lateness what) {
        Case found = get(id);
        if (rows.markLate(id, what, clock.instant())) {
            journal.write(Entry.of("casework.late", "case:" + found.number())
                    .in(id)
                    .at(found.agency())
                    .changed(null, what));
        }
    }

    public void close(CaseId id) {
        Case found = get(id);
        if (rows.close(id, clock.instant())) {
            journal.write(
                    Entry.of("casework.closed", "case:" + found.number()).in(id).at(found.agency()));
            events.publishEvent(new CaseClosed(id));
        }
    }

    private Case get(CaseId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}

package org.prameen.casework;

import org.prameen.casework.persistence.CaseRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cases along; called by the process and the review, never by a person. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class CaseProgress {

    private final CaseRows rows;
    private final Deeds deeds;

    CaseProgress(CaseRows rows, Deeds deeds) {
        this.rows = rows;
        this.deeds = deeds;
    }

    public void enter(CaseId id, Stage stage) {
        Case before = get(id);
        rows.enter(id, stage, deeds.now());
        deeds.write(before.deed("casework.stageEntered").changed(before.stage(), stage));
    }

    /** Marks the case late; again changes nothing. */
    public void markLate(CaseId id, Lateness what) {
        Case found = get(id);
        if (rows.markLate(id, what, deeds.now())) {
            deeds.tell(new CaseFellBehind(id, what), found.deed("casework.late").changed(null, what));
        }
    }

    public void close(CaseId id) {
        Case found = get(id);
        if (rows.close(id, deeds.now())) {
            deeds.tell(new CaseClosed(id, found.isExternal()), found.deed("casework.closed"));
        }
    }

    /** Opens a case that is over again, at the stage it ended with; an open one stays as it is. */
    public void reopen(CaseId id) {
        Case found = get(id);
        if (rows.reopen(id)) {
            deeds.write(found.deed("casework.reopened"));
        }
    }

    private Case get(CaseId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }
}

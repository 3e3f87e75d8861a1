package org.prameen.evidence;

import org.prameen.casework.Case;
import org.prameen.casework.LockState;
import org.prameen.casework.Locks;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a signature of the agency keeps from being changed. */
@Component
class EvidenceLocks {

    private final Locks cases;

    EvidenceLocks(Locks cases) {
        this.cases = cases;
    }

    /**
     * Lets a write pass and keeps the case from being signed until it is done. Evidence hangs on whole forms, so it is open
     * as soon as one item of the form was returned.
     *
     * @throws org.prameen.shared.Rejected when the case is signed and nothing of the subject was opened again
     */
    void requireOpen(CaseId id, String subject) {
        if (!open(cases.hold(id), subject)) {
            throw cases.refusal();
        }
    }

    LockState of(Case theCase) {
        return cases.seen(theCase.id());
    }

    static boolean open(LockState state, String subject) {
        return state.opens(subject) || state.touches(subject);
    }

    /** Whether the agency handed the case in before, whatever was opened again since. */
    boolean submitted(Case theCase) {
        return !theCase.isOpen() || cases.seen(theCase.id()).locked();
    }
}

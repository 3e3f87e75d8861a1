package org.prameen.evidence;

import org.prameen.casework.Case;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What a signature of the agency keeps from being changed. */
@Component
class Signatures {

    /** @throws org.prameen.shared.Rejected when the case is signed and the subject was not opened again */
    void requireOpen(CaseId id, String subject) {
        // nothing is signed yet in this version of the case
    }

    /** Whether the agency handed the case in before, whatever was opened again since. */
    boolean submitted(Case theCase) {
        return !theCase.isOpen();
    }
}

package org.prameen.evidence;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.LockState;
import org.prameen.shared.PersonId;

/**
 * What a person may do with the evidence of a case, read once.
 *
 * @param readsAll reads what the agency did
 * @param looks evaluates the agency from outside just now, and sees what its forms rest on
 * @param keeps keeps the evidence of the agency
 * @param adds adds to nodes of the instrument
 * @param addsToActions adds to actions of the improvement plan
 */
record Standing(
        Case theCase,
        Optional<PersonId> person,
        boolean readsAll,
        boolean looks,
        boolean keeps,
        boolean adds,
        boolean addsToActions,
        LockState locks) {

    boolean mayAdd(String subject) {
        return theCase.isOpen()
                && (Rights.isAction(subject) ? addsToActions : adds)
                && EvidenceLocks.open(locks, subject);
    }

    boolean mayChange(Evidence evidence) {
        return evidence.valid() && mayAdd(evidence.subject()) && (keeps || own(evidence));
    }

    boolean sees(Evidence evidence) {
        return readsAll || (looks && Rights.isForm(evidence.subject())) || own(evidence);
    }

    /** Nothing was submitted yet, so that a piece can be taken away instead of cancelled. */
    boolean removes() {
        return theCase.isOpen() && !locks.locked();
    }

    boolean own(Evidence evidence) {
        return person.filter(evidence.added().person()::equals).isPresent();
    }
}

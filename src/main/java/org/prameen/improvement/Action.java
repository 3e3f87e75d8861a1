package org.prameen.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * Something an agency undertakes for an indicator.
 *
 * @param caseId the case in which it was found
 * @param roundTitle the round of that case
 * @param cancelReason present exactly when it was cancelled
 * @param notes what was written on the way, oldest first
 * @param edition grows with every change, so that two writers notice each other
 */
public record Action(
        ActionId id,
        CaseId caseId,
        LocalText roundTitle,
        String indicator,
        ActionKind kind,
        String title,
        Owner owner,
        Quarter quarter,
        LocalDate due,
        ActionStatus status,
        Optional<String> cancelReason,
        List<ActionNote> notes,
        int edition) {

    public Action {
        notes = List.copyOf(notes);
    }

    /** Open after its last day. */
    public boolean isLate(LocalDate today) {
        return status.isOpen() && due.isBefore(today);
    }
}

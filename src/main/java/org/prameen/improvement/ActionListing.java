package org.prameen.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/** A line of a list of actions over agencies. */
public record ActionListing(
        ActionId id,
        CaseId caseId,
        LocalText agencyName,
        Optional<LocalText> province,
        String indicator,
        ActionKind kind,
        String title,
        String ownerName,
        Quarter quarter,
        LocalDate due,
        ActionStatus status) {

    /** Open after its last day. */
    public boolean isLate(LocalDate today) {
        return status.isOpen() && due.isBefore(today);
    }
}

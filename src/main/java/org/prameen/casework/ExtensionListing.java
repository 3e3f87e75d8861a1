package org.prameen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/** A line of a list of requests for more time. */
public record ExtensionListing(
        ExtensionId id,
        CaseId caseId,
        String number,
        LocalText agency,
        Optional<LocalText> province,
        LocalText round,
        Deadline deadline,
        LocalDate before,
        LocalDate until,
        String reason,
        String askedBy,
        Instant askedAt,
        ExtensionState state,
        Optional<LocalDate> granted,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decisionReason) {}

package org.prameen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;

/**
 * A request of an agency for more time.
 *
 * @param before the last day when it was asked
 * @param until the last day asked for, inclusive
 * @param body decides; the first body on the route that takes the agency's report in hand
 * @param askers who asked, and for whom they did
 * @param granted the last day granted, never after the one asked for
 */
public record Extension(
        ExtensionId id,
        CaseId caseId,
        Deadline deadline,
        LocalDate before,
        LocalDate until,
        String reason,
        OrganisationId body,
        Set<PersonId> askers,
        String askedBy,
        Instant askedAt,
        ExtensionState state,
        Optional<LocalDate> granted,
        Optional<Decision> decision,
        Optional<Instant> endedAt) {

    /** Who granted, refused or took back, when and why; by name, readable even after the person left. */
    public record Decision(String by, Instant at, String reason) {}
}

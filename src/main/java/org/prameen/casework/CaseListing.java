package org.prameen.casework;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;

/** A line of a list of cases. */
public record CaseListing(
        CaseId id,
        String number,
        OrganisationId agency,
        LocalText agencyName,
        Optional<LocalText> province,
        LocalText roundTitle,
        Stage stage,
        Instant stageSince,
        Optional<Instant> closedAt,
        boolean late) {}

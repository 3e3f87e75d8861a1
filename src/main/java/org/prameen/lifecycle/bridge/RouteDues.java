package org.prameen.lifecycle.bridge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.round.Dates;

/** Until when a body of the route should have decided on a submission; the handbook sets no such date, a round may. */
final class RouteDues {

    private RouteDues() {}

    /** @return null where the round names no date for bodies of this kind */
    static OffsetDateTime of(Organisation body, Dates dates) {
        Optional<Instant> due =
                body.kind() == OrganisationKind.PROVINCIAL_COMMITTEE ? dates.provinceLateAt() : dates.nationalLateAt();
        return due.map(CaseDates::bangkok).orElse(null);
    }
}

package org.prameen.reporting;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;

/**
 * A body of the route took a report in hand.
 *
 * @param step the step's name at that time; routes are edited
 */
public record RouteReceipt(
        OrganisationId body,
        LocalText bodyName,
        LocalText step,
        Instant receivedAt,
        String personName,
        Optional<String> comment) {}

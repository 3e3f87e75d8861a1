package org.prameen.review;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.OrganisationId;

/**
 * What a body said of a node.
 *
 * @param reasonType present when it was returned
 * @param superseded the agency corrected it since, or the body said something else
 */
public record NodeReview(
        String node,
        int position,
        OrganisationId body,
        Verdict verdict,
        Optional<ReasonType> reasonType,
        Optional<String> text,
        String by,
        Instant at,
        boolean superseded) {}

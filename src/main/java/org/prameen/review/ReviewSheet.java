package org.prameen.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.organisation.RouteStop;

/**
 * A submission as its reviewer opens it.
 *
 * @param turn the body whose turn it is; only while under review
 * @param mayDecide whether the person may decide on it now
 * @param obstacle why they may not although they sit at the body, as a message key
 * @param hash fingerprint of what is to be approved, to be passed back with the approval
 * @param lastDecision when the person's body last decided; then there are differences to open on
 * @param differences since then
 * @param verdicts the latest first, superseded ones included
 */
public record ReviewSheet(
        Phase phase,
        Optional<RouteStop> turn,
        boolean mayDecide,
        Optional<String> obstacle,
        String hash,
        Optional<Instant> lastDecision,
        List<Difference> differences,
        List<NodeReview> verdicts) {}

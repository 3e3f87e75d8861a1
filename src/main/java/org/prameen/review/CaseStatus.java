package org.prameen.review;

import java.time.Instant;
import java.util.Optional;
import org.prameen.organisation.RouteStop;

/**
 * The status of a submission with its flags (document 004, lines 498-502).
 *
 * @param newData something changed since a body last decided
 * @param openQuestions nodes with a question nobody settled
 * @param reason why it is being changed or was not certified
 * @param waitsFor the body whose turn it is; only while under review
 */
public record CaseStatus(
        Phase phase,
        Instant since,
        boolean newData,
        int openQuestions,
        Optional<String> reason,
        Optional<RouteStop> waitsFor) {

    public Status status() {
        return phase.status();
    }
}

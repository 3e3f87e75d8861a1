package org.prameen.reporting;

import java.time.Instant;
import java.util.Optional;
import org.prameen.reporting.content.ShortContent;
import org.prameen.shared.CaseId;

/**
 * An issued short report.
 *
 * @param edition the one of the full report it is drawn from
 * @param slug last part of its public address
 * @param release when and by whom it was opened to the public; empty before
 */
public record ShortReport(
        CaseId caseId,
        int edition,
        String slug,
        Instant issuedAt,
        String issuerName,
        ShortContent content,
        Optional<Release> release) {

    /** @param by name of the person */
    public record Release(Instant at, String by) {}
}

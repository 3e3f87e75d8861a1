package org.prameen.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.prameen.reporting.content.FullContent;
import org.prameen.shared.CaseId;

/**
 * An issued full report as it lies in the archive.
 *
 * @param edition counted from 1; a later one was issued after a correction
 * @param due last day on which it was in time, as the calendar stood then
 * @param late whether it was issued after that day
 * @param sha256 fingerprint of the archived text
 */
public record FullReport(
        CaseId caseId,
        int edition,
        Instant issuedAt,
        String issuerName,
        LocalDate due,
        boolean late,
        FullContent content,
        String sha256) {}

package org.prameen.reporting;

import java.time.Instant;
import java.util.Optional;
import org.prameen.casework.Stage;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * An agency in the summary of a round.
 *
 * @param issuedAt when the full report was issued; empty while it is not
 * @param late whether that was after the due date
 * @param approvedAt when the first body of the route approved what the agency signed; empty while none has, or none any more
 */
public record AgencyLine(
        CaseId caseId,
        LocalText agency,
        Optional<LocalText> province,
        Stage stage,
        Optional<Instant> issuedAt,
        boolean late,
        Optional<Instant> approvedAt) {

    public ReportState state() {
        if (approvedAt.isPresent()) {
            return ReportState.APPROVED;
        }
        if (issuedAt.isEmpty()) {
            return ReportState.NOT_REPORTED;
        }
        return late ? ReportState.LATE : ReportState.ON_TIME;
    }
}

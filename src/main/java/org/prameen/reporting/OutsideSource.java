package org.prameen.reporting;

import java.util.Optional;
import org.prameen.casework.Evaluations;
import org.prameen.reporting.writing.ReportMaterial.External;
import org.prameen.results.ExternalResults;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What was found from outside, to be printed beside what the agency found itself. */
@Component
class OutsideSource {

    private final ExternalResults results;
    private final Evaluations evaluations;

    OutsideSource(ExternalResults results, Evaluations evaluations) {
        this.results = results;
        this.evaluations = evaluations;
    }

    /** @return empty while nothing is confirmed */
    Optional<External> of(CaseId id) {
        return results.beside(id).flatMap(sheet -> evaluations
                .beside(id)
                .map(outside -> new External(
                        sheet, outside.line().body(), outside.line().type())));
    }
}

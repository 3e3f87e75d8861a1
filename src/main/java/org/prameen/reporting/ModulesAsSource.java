package org.prameen.reporting;

import java.util.Optional;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Gathers from the modules what a report is written from. */
@Component
class ModulesAsSource implements MaterialSource {

    @Override
    public Optional<ReportMaterial> of(CaseId id) {
        return Optional.empty();
    }
}

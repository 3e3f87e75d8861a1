package org.prameen.reporting;

import java.util.Optional;
import org.prameen.reporting.writing.ReportMaterial;
import org.prameen.shared.CaseId;

/** Where reports come from: everything the other modules know of a case. */
interface MaterialSource {

    /** @return empty while the case has no results */
    Optional<ReportMaterial> of(CaseId id);
}

package org.prameen.casework;

import java.util.Map;
import org.prameen.casework.persistence.StageRows;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when a case was in which stage, for everybody who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StagePeriods {

    private final Cases cases;
    private final StageRows rows;

    StagePeriods(Cases cases, StageRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /** Only stages that were reached. @throws NotFound for a foreign case */
    public Map<Stage, StagePeriod> of(CaseId id) {
        return StagePeriod.of(cases.read(id), rows.entered(id));
    }
}

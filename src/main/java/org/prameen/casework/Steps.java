package org.prameen.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.persistence.StepRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps that are done with a simple form, and steps an agency finds not needed: each agency may adapt the process
 * (document 002, lines 240-241), but says why.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Steps {

    private static final int LONGEST_REASON = 2000;

    private final Cases cases;
    private final StepRows rows;
    private final Deeds deeds;
    private final Access access;

    Steps(Cases cases, StepRows rows, Deeds deeds, Access access) {
        this.cases = cases;
        this.rows = rows;
        this.deeds = deeds;
        this.access = access;
    }

    /** @param data values by field key of the form, checked against the form by the caller */
    public void done(CaseId id, String step, Map<String, Object> data) {
        record(id, new StepRecord(step, Optional.empty(), data, deeds.person(), deeds.name(), deeds.now()));
    }

    /** @throws Rejected without a reason */
    public void notNeeded(CaseId id, String step, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("casework.reasonMissing").at("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw Rejected.because("casework.textTooLong", LONGEST_REASON).at("reason");
        }
        record(
                id,
                new StepRecord(
                        step,
                        Optional.of(ThaiText.typed(reason)),
                        Map.of(),
                        deeds.person(),
                        deeds.name(),
                        deeds.now()));
    }

    /** The latest record of each step, in the order they were made. */
    @Transactional(readOnly = true)
    public List<StepRecord> of(CaseId id) {
        cases.read(id);
        return rows.latest(id);
    }

    private void record(CaseId id, StepRecord record) {
        Case found = cases.get(id);
        access.act(found.agency(), Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER, Role.PLAN_MANAGER);
        rows.insert(id, record);
        deeds.tell(
                new StepRecorded(id, record.step()),
                found.deed(record.done() ? "casework.stepDone" : "casework.stepNotNeeded", "step:" + record.step())
                        .because(record.reason().orElse(null)));
    }
}

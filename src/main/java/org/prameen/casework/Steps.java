package org.prameen.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.casework.persistence.StepRows;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
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
    private final StepNews news;
    private final Access access;
    private final Clock clock;

    Steps(Cases cases, StepRows rows, StepNews news, Access access, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /** @param data values by field key of the form, checked against the form by the caller */
    public void done(CaseId id, String step, Map<String, Object> data) {
        record(id, new StepRecord(step, Optional.empty(), data, news.person(), news.name(), clock.instant()));
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
                        step, Optional.of(reason.strip()), Map.of(), news.person(), news.name(), clock.instant()));
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
        news.tell(
                new StepRecorded(id, record.step()),
                Entry.of(record.done() ? "casework.stepDone" : "casework.stepNotNeeded", "step:" + record.step())
                        .in(id)
                        .at(found.agency())
                        .because(record.reason().orElse(null)));
    }
}

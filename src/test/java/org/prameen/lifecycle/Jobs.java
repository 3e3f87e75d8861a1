package org.prameen.lifecycle;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.prameen.MovableClock;
import org.prameen.casework.Cases;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;

/** Plays the job executor, which is off in tests: moves the clock and runs what has become due. */
public class Jobs {

    private static final int ROUNDS_AT_MOST = 20;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Cases cases;
    private final MovableClock clock;

    Jobs(ManagementService management, RuntimeService runtime, Cases cases, MovableClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.cases = cases;
        this.clock = clock;
    }

    /** Moves the clock, then runs the jobs of the case that are due. */
    public void moveTo(Instant moment, CaseId id) {
        clock.set(moment.atZone(ThaiCalendar.BANGKOK).toLocalDateTime());
        runDue(id);
    }

    /** Timers of one case that are due now, and those that became due by running them. */
    public void runDue(CaseId id) {
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            List<Job> due = of(id).stream()
                    .filter(job -> job.getRetries() > 0)
                    .filter(job -> job.getDuedate() == null
                            || !job.getDuedate().toInstant().isAfter(clock.instant()))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError("the jobs of " + id + " never end");
    }

    /** All timers of a case that wait. */
    public List<Job> of(CaseId id) {
        String number = AsSystem.call(() -> cases.get(id)).number();
        Set<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(Execution::getId)
                .collect(toSet());
        return instances.isEmpty()
                ? List.of()
                : management.createJobQuery().processInstanceIds(instances).list();
    }
}

package org.prameen.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.prameen.casework.Cases;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The timers of one case, fired in the thread of the caller and in its transaction, for work that plays in another time
 * than the present. Otherwise timers fire by themselves.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class Timers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Cases cases;
    private final Clock clock;

    Timers(ManagementService management, RuntimeService runtime, Cases cases, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.cases = cases;
        this.clock = clock;
    }

    /** When the next timer of the case is due, which may be past; empty when none waits. */
    @Transactional(readOnly = true)
    public Optional<Instant> next(CaseId id) {
        return waiting(id).stream().map(Timers::due).min(Comparator.naturalOrder());
    }

    /** Fires the timers that are due by now, once. Those that their firing brings wait for the next call. */
    public void fireDue(CaseId id) {
        waiting(id).stream()
                .filter(job -> !due(job).isAfter(clock.instant()))
                .sorted(Comparator.comparing(Timers::due))
                .forEach(job -> management.executeJob(job.getId()));
    }

    private static Instant due(Job job) {
        return Optional.ofNullable(job.getDuedate())
                .map(java.util.Date::toInstant)
                .orElse(Instant.EPOCH);
    }

    private List<Job> waiting(CaseId id) {
        Set<String> processes =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(cases.get(id).number())
                        .list()
                        .stream()
                        .map(Execution::getId)
                        .collect(Collectors.toSet());
        return processes.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(processes)
                        .active()
                        .withRetriesLeft()
                        .list();
    }
}

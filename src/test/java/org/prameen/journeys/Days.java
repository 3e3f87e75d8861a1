package org.prameen.journeys;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.prameen.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calendar of a journey: days pass at once, and what falls due on the way happens. */
public final class Days {

    private static final Logger LOG = LoggerFactory.getLogger(Days.class);

    private final MovableClock clock;
    private final ManagementService jobs;

    Days(MovableClock clock, ManagementService jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    /** @param bangkok local time in Bangkok; timers that are due by then run before this returns */
    public void goTo(LocalDateTime bangkok) {
        clock.set(bangkok);
        runDueJobs();
    }

    void backToStart() {
        clock.set(MovableClock.START);
    }

    /** A job may bring another that is due as well. One that fails is tried once: it may be a case of another test. */
    private void runDueJobs() {
        Set<String> tried = new HashSet<>();
        List<Job> due = due(tried);
        while (!due.isEmpty()) {
            due.forEach(job -> run(job, tried));
            due = due(tried);
        }
    }

    private void run(Job job, Set<String> tried) {
        tried.add(job.getId());
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException e) {
            LOG.warn("A job of {} failed", job.getProcessDefinitionKey(), e);
        }
    }

    private List<Job> due(Set<String> tried) {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> !tried.contains(job.getId()))
                .toList();
    }
}

package org.prameen.journeys;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.prameen.MovableClock;

/** The calendar of a journey: days pass at once, and what falls due on the way happens. */
public final class Days {

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

    /** A job may bring another that is due as well. */
    private void runDueJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> jobs.executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> due() {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().list();
    }
}

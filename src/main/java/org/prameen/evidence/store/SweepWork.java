package org.prameen.evidence.store;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the folder, and what the dead left beside it, swept from time to time. */
@Component
class SweepWork {

    private static final Logger LOG = LoggerFactory.getLogger(SweepWork.class);
    private static final int EVERY_HOURS = 6;

    private final FolderSweep sweep;
    private final TemporarySweep temporary;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "evidence-sweep");
        thread.setDaemon(true);
        return thread;
    });

    SweepWork(FolderSweep sweep, TemporarySweep temporary) {
        this.sweep = sweep;
        this.temporary = temporary;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.scheduleWithFixedDelay(this::sweep, 1, EVERY_HOURS, TimeUnit.HOURS);
    }

    private void sweep() {
        try {
            sweep.sweep();
            temporary.sweep();
        } catch (RuntimeException e) {
            LOG.error("the evidence folder could not be swept; tried again later", e);
        }
    }

    @PreDestroy
    void end() {
        worker.shutdownNow();
    }
}

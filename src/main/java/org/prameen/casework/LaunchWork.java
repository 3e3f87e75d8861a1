package org.prameen.casework;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.prameen.security.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works launches off in the background, one after the other, and goes on with unfinished ones after a restart. */
@Component
class LaunchWork {

    private static final Logger LOG = LoggerFactory.getLogger(LaunchWork.class);

    private final Launches launches;
    private final LaunchChunk chunk;
    private final boolean enabled;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "launch"));

    LaunchWork(Launches launches, LaunchChunk chunk, @Value("${prameen.launch.in-background:true}") boolean enabled) {
        this.launches = launches;
        this.chunk = chunk;
        this.enabled = enabled;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LaunchStarted event) {
        if (enabled) {
            submit(event.launch());
        }
    }

    @EventListener
    void resume(ApplicationReadyEvent event) {
        if (enabled) {
            AsSystem.call(launches::unfinished).forEach(this::submit);
        }
    }

    private void submit(LaunchId launch) {
        worker.submit(() -> run(launch));
    }

    /** Runs a launch to its end in this thread. */
    void run(LaunchId launch) {
        try {
            AsSystem.run(() -> {
                while (!Thread.currentThread().isInterrupted() && openSome(launch)) {
                    LOG.debug("launch {} goes on", launch);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("Launch {} stopped; it goes on after the next start or when launched again", launch, e);
        }
    }

    /** Many at a time; when that fails, one by one, so that one agency in trouble does not hold up the country. */
    private boolean openSome(LaunchId launch) {
        try {
            return chunk.openNext(launch, LaunchChunk.SIZE);
        } catch (RuntimeException together) {
            LOG.warn("Launch {}: a chunk failed and is tried one by one", launch, together);
            for (int agency = 0; agency < LaunchChunk.SIZE; agency++) {
                openOne(launch);
            }
            return true;
        }
    }

    private void openOne(LaunchId launch) {
        try {
            chunk.openNext(launch, 1);
        } catch (RuntimeException alone) {
            LOG.error("Launch {}: a case could not be opened", launch, alone);
            chunk.giveUpNext(launch, String.valueOf(alone.getMessage()));
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

package org.prameen.casework;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.prameen.round.RoundDatesChanged;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets cases follow the dates of their round in the background, and goes on with unfinished rounds after a restart. */
@Component
class DateMoveWork {

    private static final Logger LOG = LoggerFactory.getLogger(DateMoveWork.class);
    private static final int AGAIN_AFTER_SECONDS = 5;

    private final DateMoves moves;
    private final DateMoveChunk chunk;
    private final boolean enabled;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "date-move"));

    DateMoveWork(DateMoves moves, DateMoveChunk chunk, @Value("${prameen.launch.in-background:true}") boolean enabled) {
        this.moves = moves;
        this.chunk = chunk;
        this.enabled = enabled;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoundDatesChanged event) {
        if (enabled) {
            worker.submit(() -> run(event.round()));
        }
    }

    @EventListener
    void resume(ApplicationReadyEvent event) {
        if (enabled) {
            AsSystem.call(moves::unfinished).forEach(round -> worker.submit(() -> run(round)));
        }
    }

    /** Brings all cases of a round to its dates in this thread; what gets in the way is waited for, not given up. */
    void run(RoundId round) {
        try {
            AsSystem.run(() -> {
                while (!Thread.currentThread().isInterrupted() && chunk.moveNext(round, DateMoveChunk.SIZE)) {
                    LOG.debug("cases of round {} follow its dates", round);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Cases of round {} could not follow its dates yet; they are tried again", round, e);
            if (!worker.isShutdown()) {
                worker.schedule(() -> run(round), AGAIN_AFTER_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

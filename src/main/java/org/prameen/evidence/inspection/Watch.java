package org.prameen.evidence.inspection;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prameen.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets work on strangers' files run aside: few at a time, each up to a deadline, and none takes the application along. */
@Component
class Watch {

    /** Work on a file. */
    @FunctionalInterface
    interface Work<T> {
        T doIt(Deadline deadline) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int AT_A_TIME = 2;
    private static final int WAITING = 100;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_A_TIME, AT_A_TIME, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "evidence-inspection");
                thread.setDaemon(true);
                return thread;
            });

    /** @throws Rejected when the work refuses the file, fails on it, or takes too long */
    <T> T over(Duration most, Work<T> work) {
        Future<T> result;
        try {
            result = threads.submit(() -> guarded(most, work));
        } catch (RejectedExecutionException e) {
            throw Rejected.because("evidence.busy").at("file");
        }
        try {
            return result.get(most.plus(LONGEST_WAIT).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Faults.TOO_SLOW.rejected();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.TOO_SLOW.rejected();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } finally {
            result.cancel(true);
        }
    }

    private static <T> T guarded(Duration most, Work<T> work) throws IOException {
        try {
            return work.doIt(new Deadline(most));
        } catch (StackOverflowError e) {
            throw Faults.DAMAGED.rejected();
        } catch (OutOfMemoryError e) {
            throw Faults.INFLATES.rejected();
        }
    }

    private static Rejected refusal(Throwable why) {
        if (why instanceof Rejected rejected) {
            return rejected;
        }
        LOG.info("a file was refused as damaged: {}", why.toString());
        return Faults.DAMAGED.rejected();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

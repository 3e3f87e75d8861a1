package org.prameen.evidence.inspection;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
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

    private final ThreadPoolExecutor threads = pool(AT_A_TIME, new LinkedBlockingQueue<>(WAITING));
    private final ThreadPoolExecutor helpers = pool(0, new SynchronousQueue<>());

    private static ThreadPoolExecutor pool(int always, BlockingQueue<Runnable> waiting) {
        return new ThreadPoolExecutor(always, AT_A_TIME, 1, TimeUnit.MINUTES, waiting, work -> {
            Thread thread = new Thread(work, "evidence-inspection");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws Rejected when the work refuses the file, fails on it, or takes too long */
    <T> T over(Duration most, Work<T> work) {
        return over(most, work, () -> {});
    }

    /** @param meanwhile what the caller does itself until it waits for the work; when that fails, the work ends too */
    <T> T over(Duration most, Work<T> work, Runnable meanwhile) {
        Future<T> result;
        try {
            result = threads.submit(() -> guarded(most, work));
        } catch (RejectedExecutionException e) {
            throw Rejected.because("evidence.busy").at("file");
        }
        try {
            meanwhile.run();
            return await(result, most.plus(LONGEST_WAIT));
        } finally {
            result.cancel(true);
        }
    }

    /**
     * Lets part of such a work be done by somebody else as well, if anybody is free; nobody waits for one who is not.
     *
     * @param part ends by itself, at the deadline of the work at the latest
     * @return waits for the part, and throws what it threw
     */
    Runnable help(Runnable part) {
        try {
            Future<?> result = helpers.submit(() -> guarded(LONGEST_WAIT, deadline -> {
                part.run();
                return true;
            }));
            return () -> await(result, LONGEST_WAIT);
        } catch (RejectedExecutionException e) {
            return () -> {};
        }
    }

    private static <T> T await(Future<T> result, Duration most) {
        try {
            return result.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Faults.TOO_SLOW.rejected();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Faults.TOO_SLOW.rejected();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
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
        helpers.shutdownNow();
    }
}

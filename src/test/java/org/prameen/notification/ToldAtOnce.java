package org.prameen.notification;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.event.EventListener;

/**
 * In tests nothing goes on in the background: who acts waits until all is told, by another thread as in the product. For
 * what must not wait, it is told when asked for.
 */
public class ToldAtOnce {

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Announcer announcer;
    private volatile boolean waits;

    ToldAtOnce(Announcer announcer) {
        this.announcer = announcer;
    }

    @EventListener
    void on(NewsWaiting event) {
        if (!waits) {
            tell();
        }
    }

    /** Whatever happens in the work is not told before {@link #tell}. */
    public void after(Runnable work) {
        waits = true;
        try {
            work.run();
        } finally {
            waits = false;
        }
    }

    public void tell() {
        try {
            worker.submit(announcer::tellAll).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

package org.prameen.notification;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes on without anybody asking: people are told, mails are sent, dates looked at, old notifications removed. */
@Component
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration SEND_EVERY = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final Duration TIDY_EVERY = Duration.ofHours(6);
    private static final Duration LET_FINISH = Duration.ofSeconds(20);

    private final AtomicBoolean awake = new AtomicBoolean();
    private final Announcer announcer;
    private final Sender sender;
    private final DueNews due;
    private final Tidying tidying;
    private final TellingSettings settings;
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(3, Background::thread);

    Background(Announcer announcer, Sender sender, DueNews due, Tidying tidying, TellingSettings settings) {
        this.announcer = announcer;
        this.sender = sender;
        this.due = due;
        this.tidying = tidying;
        this.settings = settings;
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        if (settings.inBackground()) {
            every(SEND_EVERY, this::tell);
            every(SEND_EVERY, sender::sendAll);
            every(LOOK_EVERY, due::look);
            every(TIDY_EVERY, tidying::removeOld);
        }
    }

    /** Told right away; what another process left, or one that was killed, with the next turn. */
    @EventListener
    void on(NewsWaiting event) {
        if (settings.inBackground() && awake.compareAndSet(false, true)) {
            try {
                worker.execute(() -> safely(this::tell));
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The next process tells it", stopping);
            }
        }
    }

    private void tell() {
        awake.set(false);
        announcer.tellAll();
    }

    private void every(Duration pause, Runnable work) {
        worker.scheduleWithFixedDelay(() -> safely(work), SEND_EVERY.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    /** A fault today must not keep tomorrow's work from being done. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Work in the background stopped; it goes on with the next turn", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "notification");
        thread.setDaemon(true);
        return thread;
    }

    /** A mail that is under way may end; after that nothing is begun. */
    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(LET_FINISH.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}

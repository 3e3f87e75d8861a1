package org.prameen.notification;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What goes on without anybody asking: mails are sent, dates looked at, old notifications removed. */
@Component
class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration SEND_EVERY = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);
    private static final Duration TIDY_EVERY = Duration.ofHours(6);
    private static final Duration LET_FINISH = Duration.ofSeconds(20);

    private final Sender sender;
    private final DueNews due;
    private final Tidying tidying;
    private final TellingSettings settings;
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(2, Background::thread);

    Background(Sender sender, DueNews due, Tidying tidying, TellingSettings settings) {
        this.sender = sender;
        this.due = due;
        this.tidying = tidying;
        this.settings = settings;
    }

    @EventListener
    void start(ApplicationReadyEvent event) {
        if (settings.inBackground()) {
            every(SEND_EVERY, sender::sendAll);
            every(LOOK_EVERY, due::look);
            every(TIDY_EVERY, tidying::removeOld);
        }
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

package org.prameen.notification;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.prameen.notification.persistence.StoryRows;
import org.prameen.notification.persistence.StoryRows.Waiting;
import org.prameen.notification.persistence.Telling;
import org.prameen.notification.persistence.TellingRows;
import org.prameen.security.Deeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells what happened to all it concerns, one transaction's news after the other. That a story waits ends in the
 * transaction that tells it, so it is told once, whoever is killed when.
 */
@Component
class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    /** What nobody could tell is tried again for ever: somebody must look at the log. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final StoryRows waiting;
    private final TellingRows rows;
    private final Terms terms;
    private final Deeds deeds;
    private final TransactionOperations transactions;

    Announcer(StoryRows waiting, TellingRows rows, Terms terms, Deeds deeds, TransactionOperations transactions) {
        this.waiting = waiting;
        this.rows = rows;
        this.terms = terms;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    /** Tells until nothing waits that may be told now. */
    void tellAll() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = tellNext();
        }
    }

    void tell(Story story) {
        Telling telling = terms.by(story.actor(), story.at());
        story.facts().forEach(fact -> rows.tell(fact, telling));
        if (!story.ended().isEmpty()) {
            rows.settle(story.ended(), telling.at());
        }
        if (!story.opened().isEmpty()) {
            rows.opened(story.opened(), telling);
        }
        if (!story.handings().isEmpty()) {
            rows.handed(story.handings(), telling);
        }
    }

    private boolean tellNext() {
        AtomicReference<Waiting> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                Optional<Waiting> next = waiting.take(deeds.now());
                next.ifPresent(story -> {
                    taken.set(story);
                    tell(waiting.read(story));
                    waiting.remove(story.id());
                });
                return next.isPresent();
            }));
        } catch (RuntimeException e) {
            if (taken.get() == null) {
                throw e;
            }
            LOG.error(
                    "News {} could not be told; the next come first",
                    taken.get().id(),
                    e);
            waiting.postpone(
                    taken.get().id(), deeds.now().plus(pause(taken.get().attempts())));
            return true;
        }
    }

    private static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}

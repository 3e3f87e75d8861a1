package org.prameen.notification;

import java.util.function.Consumer;
import org.prameen.notification.persistence.StoryRows;
import org.prameen.security.Deeds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what happens in a transaction and writes it down just before it commits: both stand or fall together, and
 * whoever acts does not wait until it is found out whom to tell. That the {@link Announcer} does, right afterwards.
 */
@Component
class Teller {

    private final StoryRows waiting;
    private final Announcer announcer;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;

    Teller(StoryRows waiting, Announcer announcer, Deeds deeds, ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.announcer = announcer;
        this.deeds = deeds;
        this.events = events;
    }

    void note(Consumer<News> what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            announcer.tell(noted(new News(), what).story(deeds.now()));
            return;
        }
        Pending pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        if (pending.news.areNotBy(deeds.actor())) {
            pending.tellAll(new News());
        }
        noted(pending.news, what);
        if (pending.told) {
            pending.tellAll(new News());
        }
    }

    private News noted(News news, Consumer<News> what) {
        news.by(deeds.actor());
        what.accept(news);
        return news;
    }

    private void keep(News news) {
        Story story = news.story(deeds.now());
        if (story.says()) {
            waiting.keep(story);
        }
    }

    /** The news of the running transaction; put aside while another one runs within it. */
    private final class Pending implements TransactionSynchronization {

        private News news = new News();
        private boolean told;

        private void tellAll(News next) {
            News all = news;
            news = next;
            keep(all);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            News late = new News();
            late.by(news.actor());
            told = true;
            tellAll(late);
        }

        @Override
        public void afterCommit() {
            events.publishEvent(new NewsWaiting());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Teller.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Teller.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Teller.this);
        }
    }
}

package org.prameen.notification;

import java.util.List;
import java.util.function.Consumer;
import org.prameen.notification.persistence.Telling;
import org.prameen.notification.persistence.TellingRows;
import org.prameen.security.Deeds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what happens in a transaction and writes down whom to tell just before it commits: both stand or fall together,
 * and a launch of many cases costs one statement a chunk, not one a task.
 */
@Component
class Teller {

    private final TellingRows rows;
    private final Terms terms;
    private final Deeds deeds;

    Teller(TellingRows rows, Terms terms, Deeds deeds) {
        this.rows = rows;
        this.terms = terms;
        this.deeds = deeds;
    }

    void note(Consumer<News> what) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(noted(new News(), what));
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

    private void tell(News news) {
        Telling telling = terms.by(news.actor());
        news.facts().forEach(fact -> rows.tell(fact, telling));
        if (!news.ended().isEmpty()) {
            rows.settle(news.ended(), telling.at());
        }
        if (!news.opened().isEmpty()) {
            rows.opened(news.opened(), telling);
        }
        List<Handing> handings = news.handings();
        if (!handings.isEmpty()) {
            rows.handed(handings, telling);
        }
    }

    /** The news of the running transaction; put aside while another one runs within it. */
    private final class Pending implements TransactionSynchronization {

        private News news = new News();
        private boolean told;

        private void tellAll(News next) {
            News all = news;
            news = next;
            tell(all);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            News late = new News();
            late.by(news.actor());
            told = true;
            tellAll(late);
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

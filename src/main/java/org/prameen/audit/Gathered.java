package org.prameen.audit;

import java.util.ArrayList;
import java.util.List;
import org.prameen.audit.persistence.JournalRows;
import org.prameen.audit.persistence.NewLine;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lines of one transaction, kept until just before it is committed: the ends of the chains are locked last, for as
 * short as can be, and lines of a transaction that comes to nothing never exist. Each transaction has its own, also one
 * that runs while another is suspended.
 */
final class Gathered implements TransactionSynchronization, Ordered {

    private final List<NewLine> lines = new ArrayList<>();
    private final JournalRows rows;

    private Gathered(JournalRows rows) {
        this.rows = rows;
    }

    /** Those of the transaction that runs now. */
    static Gathered now(JournalRows rows) {
        Gathered found = (Gathered) TransactionSynchronizationManager.getResource(Gathered.class);
        if (found == null) {
            found = new Gathered(rows);
            found.resume();
            TransactionSynchronizationManager.registerSynchronization(found);
        }
        return found;
    }

    void add(NewLine line) {
        lines.add(line);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!lines.isEmpty()) {
            rows.insert(lines);
            lines.clear();
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(Gathered.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Gathered.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Gathered.class);
    }

    /** After all others, for they may still write lines. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

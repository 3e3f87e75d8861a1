package org.prameen;

import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** For tests that roll back: what a commit would write to the journal, so that they can read it before they end. */
public final class JournalSoFar {

    private JournalSoFar() {}

    public static void write() {
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
    }
}

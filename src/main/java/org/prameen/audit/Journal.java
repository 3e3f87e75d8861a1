package org.prameen.audit;

import java.time.Clock;
import org.prameen.audit.persistence.JournalRows;
import org.prameen.audit.persistence.NewLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the journal in the transaction of the act itself: an act without its line, or a line without its act, cannot
 * happen. The lines reach the table just before the commit; nobody reads them within the transaction that writes them.
 */
@Component
public class Journal {

    private final JournalRows rows;
    private final Clock clock;
    private final ObjectProvider<Actor> actor;

    Journal(JournalRows rows, Clock clock, ObjectProvider<Actor> actor) {
        this.rows = rows;
        this.clock = clock;
        this.actor = actor;
    }

    /** Written down with who acts now, and when. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        Gathered.now(rows).add(NewLine.of(clock.instant(), actor.getObject(), entry));
    }
}

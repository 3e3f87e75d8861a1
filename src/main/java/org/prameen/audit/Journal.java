package org.prameen.audit;

import java.time.Clock;
import org.prameen.audit.persistence.JournalRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the journal in the transaction of the act itself: an act without its line, or a line without its act, cannot
 * happen.
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

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        Actor who = actor.getObject();
        rows.insert(clock.instant(), who.person(), who.name(), entry);
    }
}

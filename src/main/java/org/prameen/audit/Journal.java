package org.prameen.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the journal in the transaction of the act itself: an act without its line, or a line without its act, cannot
 * happen.
 */
@Service
public class Journal {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Actor> actor;

    Journal(JdbcClient jdbc, Clock clock, ObjectProvider<Actor> actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        Actor who = actor.getObject();
        jdbc.sql(
                        """
                        insert into journal_entry
                            (at, person_id, person_name, act, subject, case_id, agency_id, old_value, new_value, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(clock.instant()),
                        who.person().map(PersonId::value).orElse(null),
                        who.name(),
                        entry.act(),
                        entry.subject(),
                        entry.caseId() == null ? null : entry.caseId().value(),
                        entry.agency() == null ? (UUID) null : entry.agency().value(),
                        entry.oldValue(),
                        entry.newValue(),
                        entry.reason())
                .update();
    }
}

package org.prameen.audit.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds lines to the journal; there is no way to change one. */
@Repository
public class JournalRows {

    private final JdbcClient jdbc;

    JournalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Instant at, Optional<PersonId> person, String name, Entry entry) {
        jdbc.sql(
                        """
                        insert into journal_entry
                            (at, person_id, person_name, act, subject, case_id, agency_id, old_value, new_value, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(at),
                        person.map(PersonId::value).orElse(null),
                        name,
                        entry.act(),
                        entry.subject(),
                        Optional.ofNullable(entry.caseId()).map(CaseId::value).orElse(null),
                        Optional.ofNullable(entry.agency())
                                .map(OrganisationId::value)
                                .orElse(null),
                        entry.oldValue(),
                        entry.newValue(),
                        entry.reason())
                .update();
    }
}

package org.prameen.results.persistence;

import java.sql.Timestamp;
import java.util.Optional;
import org.prameen.results.Discussion;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the agency's own words on its results. */
@Repository
public class DiscussionRows {

    private final JdbcClient jdbc;

    DiscussionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Discussion> find(CaseId id) {
        return jdbc.sql("select * from result_discussion where case_id = ?")
                .param(id.value())
                .query((row, number) -> new Discussion(
                        row.getString("text"),
                        row.getBoolean("in_short_report"),
                        row.getInt("edition"),
                        row.getString("person_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** @return false when the edition before this one is not the one that is kept */
    public boolean save(CaseId id, Discussion next, PersonId by) {
        return jdbc.sql(
                                """
                                insert into result_discussion as d values (:id, :text, :short, :edition, :person, :name, :at)
                                on conflict (case_id) do update
                                set text = excluded.text, in_short_report = excluded.in_short_report,
                                    edition = excluded.edition, person_id = excluded.person_id,
                                    person_name = excluded.person_name, at = excluded.at
                                where d.edition = excluded.edition - 1""")
                        .param("id", id.value())
                        .param("text", next.text())
                        .param("short", next.inShortReport())
                        .param("edition", next.edition())
                        .param("person", by.value())
                        .param("name", next.personName())
                        .param("at", Timestamp.from(next.at()))
                        .update()
                > 0;
    }
}

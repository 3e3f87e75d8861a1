package org.prameen.lifecycle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.CaseEvent;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the journal holds about one case. */
@Repository
public class HistoryRows {

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first, these acts only: values before and after stay in the journal, they may be a person's answers. */
    public List<CaseEvent> latest(CaseId id, Collection<String> acts, int offset, int limit) {
        return jdbc.sql(
                        """
                        select at, person_id, person_name, act, subject, reason,
                               case when act in ('casework.stageEntered', 'casework.late') then new_value end as value
                        from journal_entry where case_id = ? and act = any(?) order by at desc, id desc limit ? offset ?""")
                .params(id.value(), acts.toArray(String[]::new), limit, offset)
                .query(HistoryRows::read)
                .list();
    }

    private static CaseEvent read(ResultSet row, int number) throws SQLException {
        String subject = row.getString("subject");
        Optional<String> step = subject.startsWith("step:")
                ? Optional.of(subject.substring("step:".length()))
                : Optional.ofNullable(row.getString("value"));
        return new CaseEvent(
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("person_id") == null ? null : row.getString("person_name")),
                row.getString("act"),
                step,
                Optional.ofNullable(row.getString("reason")));
    }
}

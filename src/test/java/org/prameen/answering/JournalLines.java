package org.prameen.answering;

import java.util.List;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the journal in tests. */
record JournalLines(JdbcClient jdbc) {

    record Line(String subject, String before, String after, String reason) {}

    List<Line> of(CaseId id, String act) {
        return jdbc.sql("select * from journal_entry where case_id = ? and act = ? order by id")
                .params(id.value(), act)
                .query((row, number) -> new Line(
                        row.getString("subject"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason")))
                .list();
    }
}

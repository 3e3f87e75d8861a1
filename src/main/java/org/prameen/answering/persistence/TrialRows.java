package org.prameen.answering.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.answering.TrialRecord;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes finished trials. */
@Repository
public class TrialRows {

    private final JdbcClient jdbc;

    TrialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TrialRecord> find(CaseId id) {
        return jdbc.sql("select * from trial where case_id = ?")
                .param(id.value())
                .query((row, number) -> new TrialRecord(
                        row.getTimestamp("finished_at").toInstant(),
                        row.getInt("participants"),
                        row.getString("result")))
                .optional();
    }

    /** @return whether it was finished now */
    public boolean finish(CaseId id, Optional<PersonId> by, int participants, String result, Instant at) {
        return jdbc.sql("insert into trial values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                id.value(),
                                Timestamp.from(at),
                                by.map(PersonId::value).orElse(null),
                                participants,
                                result)
                        .update()
                > 0;
    }

    /** People who tried out at least one answer. */
    public int participants(CaseId id) {
        return jdbc.sql(
                        """
                        select count(*) from answer_sheet s where s.case_id = ? and s.trial
                          and exists (select 1 from answer a where a.sheet_id = s.id and a.value is not null)""")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}

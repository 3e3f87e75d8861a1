package org.prameen.improvement.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which cases have their improvement planned. */
@Repository
public class FinishedPlanRows {

    private final JdbcClient jdbc;

    FinishedPlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was finished before */
    public boolean finish(CaseId id, String by, Instant at) {
        return jdbc.sql("insert into improvement_plan values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), Timestamp.from(at), by)
                        .update()
                > 0;
    }

    public boolean isFinished(CaseId id) {
        return jdbc.sql("select exists (select 1 from improvement_plan where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}

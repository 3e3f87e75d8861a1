package org.prameen.casework.persistence;

import java.util.List;
import org.prameen.casework.Stage;
import org.prameen.casework.StagePeriod;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how cases went through the stages. */
@Repository
public class StageRows {

    private final JdbcClient jdbc;

    StageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were entered. */
    public List<StagePeriod.Entered> entered(CaseId id) {
        return jdbc.sql("select stage, entered_at from stage_entry where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> new StagePeriod.Entered(
                        Stage.valueOf(row.getString("stage")),
                        row.getTimestamp("entered_at").toInstant()))
                .list();
    }
}

package org.prameen.workbook.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes whether a workbook is open. */
@Repository
public class WorkbookRows {

    /** @param finishedBy name of who handed it to the head */
    public record Row(Instant openedAt, Optional<Instant> finishedAt, Optional<String> finishedBy) {}

    private final JdbcClient jdbc;

    WorkbookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was not open before */
    public boolean open(CaseId id, Instant at) {
        return jdbc.sql("insert into workbook (case_id, opened_at) values (?, ?) on conflict do nothing")
                        .params(id.value(), Timestamp.from(at))
                        .update()
                > 0;
    }

    public Optional<Row> find(CaseId id) {
        return jdbc.sql("select * from workbook where case_id = ?")
                .param(id.value())
                .query((row, number) -> new Row(
                        row.getTimestamp("opened_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("finished_name"))))
                .optional();
    }

    /** @return whether it was open and not finished before */
    public boolean finish(CaseId id, PersonId by, String name, Instant at) {
        return jdbc.sql(
                                """
                        update workbook set finished_at = ?, finished_by = ?, finished_name = ?
                        where case_id = ? and finished_at is null""")
                        .params(Timestamp.from(at), by.value(), name, id.value())
                        .update()
                > 0;
    }
}

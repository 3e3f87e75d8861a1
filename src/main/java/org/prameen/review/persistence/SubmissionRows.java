package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.review.Phase;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where submissions stand; who holds the row of one decides alone. */
@Repository
public class SubmissionRows {

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason why it is being changed or was not certified */
    public record Row(Phase phase, Instant since, Optional<String> reason) {}

    public Optional<Row> find(CaseId id) {
        return jdbc.sql("select * from submission where case_id = ?")
                .param(id.value())
                .query(SubmissionRows::read)
                .optional();
    }

    /** Takes hold of the submission until the transaction ends, and begins it when nobody has. */
    public Row hold(CaseId id, Instant now) {
        Row held = jdbc.sql(
                        """
                        insert into submission (case_id, phase, since) values (?, 'PREPARING', ?)
                        on conflict (case_id) do update set phase = submission.phase
                        returning *""")
                .params(id.value(), Timestamp.from(now))
                .query(SubmissionRows::read)
                .single();
        // whoever held it before may have decided
        DecisionRows.changed(id);
        if (held.phase() == Phase.PREPARING) {
            DecisionRows.none(id);
        }
        return held;
    }

    public void enter(CaseId id, Phase phase, String reason, Instant now) {
        jdbc.sql("update submission set phase = ?, since = ?, reason = ? where case_id = ?")
                .params(phase.name(), Timestamp.from(now), reason, id.value())
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                Phase.valueOf(row.getString("phase")),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getString("reason")));
    }
}

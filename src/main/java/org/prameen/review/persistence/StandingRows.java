package org.prameen.review.persistence;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.review.StopState;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rows of the worklist. */
@Repository
public class StandingRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StandingRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How a case stands at one stop. */
    public record Row(int position, OrganisationId body, StopState state, Instant since, String hash, int changes) {}

    /** What a reviewer should look at twice. @param jump against the last round's total */
    public record Risk(boolean late, Optional<BigDecimal> jump, boolean bigJump, int missingEvidence) {}

    /** Replaces where the case stands at all its stops; what was found risky stays. */
    public void store(CaseId id, List<Row> rows) {
        batches.batchUpdate(
                """
                insert into review_standing as s
                    (case_id, position, body_id, state, since, hash, changes, agency_id, round_id, open_questions)
                select c.id, ?, ?, ?, ?, ?, ?, c.agency_id, c.round_id,
                       (select count(*) from review_thread t where t.case_id = c.id and t.open_question)
                from assessment_case c where c.id = ?
                on conflict (case_id, position) do update
                set body_id = excluded.body_id, state = excluded.state, since = excluded.since, hash = excluded.hash,
                    changes = excluded.changes""",
                rows.stream().map(row -> values(id, row)).toList());
        jdbc.sql("delete from review_standing where case_id = ? and not position = any(?)")
                .params(id.value(), rows.stream().map(Row::position).toArray(Integer[]::new))
                .update();
    }

    public void store(CaseId id, Risk risk) {
        jdbc.sql(
                        """
                        update review_standing set late = ?, jump = ?, big_jump = ?, missing_evidence = ?
                        where case_id = ?""")
                .params(risk.late(), risk.jump().orElse(null), risk.bigJump(), risk.missingEvidence(), id.value())
                .update();
    }

    public void countQuestions(CaseId id) {
        jdbc.sql(
                        """
                        update review_standing set open_questions =
                            (select count(*) from review_thread t where t.case_id = :case and t.open_question)
                        where case_id = :case""")
                .param("case", id.value())
                .update();
    }

    public boolean hasChanges(CaseId id) {
        return jdbc.sql("select exists (select 1 from review_standing where case_id = ? and changes > 0)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The total of the round before with accepted results, of the same instrument. */
    public Optional<BigDecimal> totalBefore(CaseId id) {
        return jdbc.sql(
                        """
                        select n.mean from assessment_case this
                        join assessment_round now on now.id = this.round_id
                        join assessment_case c on c.agency_id = this.agency_id and c.kind = this.kind
                        join assessment_round r on r.id = c.round_id
                         and r.instrument = now.instrument and r.collect_from < now.collect_from
                        join result_run u on u.case_id = c.id
                        join result_check k on k.run_id = u.id and k.accepted
                        join result_node n on n.run_id = u.id and n.kind = 'TOTAL' and n.mean is not null
                        where this.id = ? order by r.collect_from desc, u.number desc limit 1""")
                .param(id.value())
                .query(BigDecimal.class)
                .optional();
    }

    private static Object[] values(CaseId id, Row row) {
        return new Object[] {
            row.position(),
            row.body().value(),
            row.state().name(),
            Timestamp.from(row.since()),
            row.hash(),
            row.changes(),
            id.value()
        };
    }
}

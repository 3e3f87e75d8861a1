package org.prameen.review.persistence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.prameen.review.StopState;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rows of the worklist. */
@Repository
public class StandingRows {

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a case stands at one stop. */
    public record Row(int position, OrganisationId body, StopState state, Instant since, String hash, int changes) {}

    /**
     * What a reviewer should look at twice.
     *
     * @param total of this round; compared with that of the round before with accepted results, of the same instrument
     * @param farJump from which difference between the two they should
     */
    public record Risk(boolean late, Optional<BigDecimal> total, BigDecimal farJump, int missingEvidence) {}

    private static final String STOPS =
            """
            with stop as (
                select * from unnest(:positions::int[], :bodies::uuid[], :states::text[], :since::timestamptz[],
                                     :hashes::text[], :changes::int[])
                    as t (position, body_id, state, since, hash, changes)),
            gone as (delete from review_standing where case_id = :case and not position = any(:positions))
            """;

    private static final String RISK =
            """
            , before as (
                select n.mean from assessment_case this
                join assessment_round now on now.id = this.round_id
                join assessment_case c on c.agency_id = this.agency_id and c.kind = this.kind
                join assessment_round r on r.id = c.round_id
                 and r.instrument = now.instrument and r.collect_from < now.collect_from
                join result_run u on u.case_id = c.id
                join result_check k on k.run_id = u.id and k.accepted
                join result_node n on n.run_id = u.id and n.kind = 'TOTAL' and n.mean is not null
                where this.id = :case order by r.collect_from desc, u.number desc limit 1),
            risk as (
                select :late::boolean as late, jump, coalesce(abs(jump) >= :far, false) as big_jump, :missing::int as missing_evidence
                from (select :total::numeric - (select mean from before) as jump) as t)
            """;

    private static final String STORE =
            """
            insert into review_standing
                (case_id, position, body_id, state, since, hash, changes, agency_id, round_id, open_questions %1$s)
            select c.id, stop.position, stop.body_id, stop.state, stop.since, stop.hash, stop.changes, c.agency_id, c.round_id,
                   (select count(*) from review_thread t where t.case_id = c.id and t.open_question) %1$s
            from assessment_case c cross join stop %2$s where c.id = :case
            on conflict (case_id, position) do update
            set body_id = excluded.body_id, state = excluded.state, since = excluded.since, hash = excluded.hash,
                changes = excluded.changes""";

    private static final String PLAIN = STOPS + STORE.formatted("", "");
    private static final String WITH_RISK = STOPS
            + RISK
            + STORE.formatted(", late, jump, big_jump, missing_evidence", "cross join risk")
            + """
            , late = excluded.late, jump = excluded.jump, big_jump = excluded.big_jump,
              missing_evidence = excluded.missing_evidence""";

    /** Replaces where the case stands at all its stops; what was found risky stays. */
    public void store(CaseId id, List<Row> rows) {
        with(PLAIN, id, rows).update();
    }

    /** The same together with what is risky now. */
    public void store(CaseId id, List<Row> rows, Risk risk) {
        with(WITH_RISK, id, rows)
                .param("late", risk.late())
                .param("total", risk.total().orElse(null))
                .param("far", risk.farJump())
                .param("missing", risk.missingEvidence())
                .update();
    }

    private JdbcClient.StatementSpec with(String statement, CaseId id, List<Row> rows) {
        return jdbc.sql(statement)
                .param("case", id.value())
                .param("positions", rows.stream().map(Row::position).toArray(Integer[]::new))
                .param("bodies", rows.stream().map(row -> row.body().value()).toArray(UUID[]::new))
                .param("states", texts(rows, row -> row.state().name()))
                .param("since", texts(rows, row -> row.since().toString()))
                .param("hashes", texts(rows, Row::hash))
                .param("changes", rows.stream().map(Row::changes).toArray(Integer[]::new));
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
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
}

package org.prameen.results.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.results.CheckDecision;
import org.prameen.results.ResultRun;
import org.prameen.results.RunId;
import org.prameen.round.BandLabels;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoringSettings;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps calculations and what was decided on them. */
@Repository
public class RunRows {

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RunRow> latest(CaseId id) {
        return jdbc.sql("select r.*, k.accepted, k.reason, k.person_id, k.person_name, k.at from result_run r"
                        + " left join result_check k on k.run_id = r.id"
                        + " where r.case_id = ? order by r.number desc limit 1")
                .param(id.value())
                .query(RunRows::read)
                .optional();
    }

    /** Until the transaction ends nobody else computes, submits or decides in this case. */
    public void hold(CaseId id) {
        jdbc.sql("select 1 from assessment_case where id = ? for no key update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    public void insert(CaseId id, RunRow row, Optional<PersonId> by) {
        jdbc.sql("insert into result_run (id, case_id, instrument, version, rounding, chain, labels, computed_at,"
                        + " computed_by, computed_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.run().id().value(),
                        id.value(),
                        row.instrument(),
                        row.version(),
                        row.settings().rounding().name(),
                        row.settings().chain().name(),
                        row.run().labels().name(),
                        Timestamp.from(row.run().computedAt()),
                        by.map(PersonId::value).orElse(null),
                        row.run().computedBy())
                .update();
    }

    /** @return false when somebody was faster */
    public boolean submit(RunId id, Instant at) {
        return jdbc.sql("update result_run set submitted_at = ? where id = ? and submitted_at is null")
                        .params(Timestamp.from(at), id.value())
                        .update()
                > 0;
    }

    /** @return false when somebody was faster */
    public boolean decide(RunId id, CheckDecision decision) {
        return jdbc.sql("insert into result_check values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                id.value(),
                                decision.accepted(),
                                decision.reason().orElse(null),
                                decision.person().value(),
                                decision.personName(),
                                Timestamp.from(decision.at()))
                        .update()
                > 0;
    }

    private static RunRow read(ResultSet row, int number) throws SQLException {
        ResultRun run = new ResultRun(
                new RunId(row.getObject("id", UUID.class)),
                row.getTimestamp("computed_at").toInstant(),
                row.getString("computed_by_name"),
                BandLabels.valueOf(row.getString("labels")),
                Optional.ofNullable(row.getTimestamp("submitted_at")).map(Timestamp::toInstant));
        ScoringSettings settings =
                new ScoringSettings(Rounding.valueOf(row.getString("rounding")), Chain.valueOf(row.getString("chain")));
        return new RunRow(run, row.getString("instrument"), row.getString("version"), settings, decision(row));
    }

    private static Optional<CheckDecision> decision(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return person == null
                ? Optional.empty()
                : Optional.of(new CheckDecision(
                        row.getBoolean("accepted"),
                        Optional.ofNullable(row.getString("reason")),
                        new PersonId(person),
                        row.getString("person_name"),
                        row.getTimestamp("at").toInstant()));
    }
}

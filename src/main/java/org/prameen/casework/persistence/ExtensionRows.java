package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionState;
import org.prameen.casework.Lateness;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes requests for more time, and what they mean for their case. */
@Repository
public class ExtensionRows {

    private final JdbcClient jdbc;

    ExtensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the case has an open request for the same date already */
    public boolean insert(Extension asked) {
        return jdbc.sql(
                                """
                        insert into extension
                            (id, case_id, deadline, before, until, reason, body_id, askers, asked_by, asked_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                asked.id().value(),
                                asked.caseId().value(),
                                asked.deadline().name(),
                                asked.before(),
                                asked.until(),
                                asked.reason(),
                                asked.body().value(),
                                asked.askers().stream().map(PersonId::value).toArray(UUID[]::new),
                                asked.askedBy(),
                                Timestamp.from(asked.askedAt()),
                                asked.state().name())
                        .update()
                > 0;
    }

    public Optional<Extension> find(ExtensionId id) {
        return select("where id = ?", id.value()).stream().findFirst();
    }

    /** Takes the request for the rest of the transaction. */
    public Optional<Extension> hold(ExtensionId id) {
        return select("where id = ? for update", id.value()).stream().findFirst();
    }

    /** The latest first; a hundred at most, a case has a few. */
    public List<Extension> of(CaseId id) {
        return select("where case_id = ? order by asked_at desc, id limit 100", id.value());
    }

    public void decide(ExtensionId id, ExtensionState state, Optional<LocalDate> granted, Extension.Decision decision) {
        jdbc.sql(
                        """
                        update extension set state = :state, granted = :granted::date, decided_by = :by, decided_at = :at,
                            decision_reason = :reason, ended_at = case when :state = 'GRANTED' then null else :at::timestamptz end
                        where id = :id""")
                .param("state", state.name())
                .param("granted", granted.orElse(null))
                .param("by", decision.by())
                .param("at", Timestamp.from(decision.at()))
                .param("reason", decision.reason())
                .param("id", id.value())
                .update();
    }

    public void end(ExtensionId id, ExtensionState state, Instant at) {
        jdbc.sql("update extension set state = ?, ended_at = ? where id = ?")
                .params(state.name(), Timestamp.from(at), id.value())
                .update();
    }

    /** Gives the case its own day; an earlier one that was granted before is not taken away. */
    public void extend(CaseId id, Deadline deadline, LocalDate until) {
        CaseRows.changed(id);
        String column = deadline == Deadline.COLLECTION ? "collect_until" : "report_until";
        jdbc.sql("update assessment_case set " + column + " = greatest(" + column + ", ?::date) where id = ?")
                .params(until, id.value())
                .update();
    }

    /** @return whether the case was marked */
    public boolean unmarkLate(CaseId id, Lateness what) {
        CaseRows.changed(id);
        return jdbc.sql("delete from lateness where case_id = ? and what = ?")
                        .params(id.value(), what.name())
                        .update()
                > 0;
    }

    private List<Extension> select(String condition, Object parameter) {
        return jdbc.sql("select * from extension " + condition)
                .param(parameter)
                .query(ExtensionRows::read)
                .list();
    }

    private static Extension read(ResultSet row, int number) throws SQLException {
        return new Extension(
                new ExtensionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Deadline.valueOf(row.getString("deadline")),
                row.getObject("before", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                new OrganisationId(row.getObject("body_id", UUID.class)),
                people(row),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                ExtensionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("granted", LocalDate.class)),
                decision(row),
                moment(row, "ended_at"));
    }

    private static Set<PersonId> people(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("askers").getArray())
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Extension.Decision> decision(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        String reason = row.getString("decision_reason");
        return moment(row, "decided_at").map(at -> new Extension.Decision(by, at, reason));
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

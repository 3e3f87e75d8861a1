package org.prameen.casework.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.casework.Case;
import org.prameen.casework.Lateness;
import org.prameen.casework.MoreTime;
import org.prameen.casework.Outside;
import org.prameen.casework.Stage;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes single cases. */
@Repository
public class CaseRows {

    private static final String SELECT = "select c.*, x.body_id, x.starts_on, x.ends_on,"
            + " array(select l.what from lateness l where l.case_id = c.id) as late"
            + " from assessment_case c left join external_evaluation x on x.case_id = c.id ";

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Case> find(CaseId id) {
        return OneMoment.lasts("case", id, () -> jdbc.sql(SELECT + "where c.id = ?")
                .param(id.value())
                .query(CaseRows::read)
                .optional());
    }

    /** The agency's own evaluation. */
    public Optional<Case> find(OrganisationId agency, RoundId round) {
        return find(agency, round, "INTERNAL");
    }

    public Optional<Case> findExternal(OrganisationId agency, RoundId round) {
        return find(agency, round, "EXTERNAL");
    }

    private Optional<Case> find(OrganisationId agency, RoundId round, String kind) {
        return jdbc.sql(SELECT + "where c.agency_id = ? and c.round_id = ? and c.kind = ?")
                .params(agency.value(), round.value(), kind)
                .query(CaseRows::read)
                .optional();
    }

    /** @return whether the case is new; false when the agency has one in this round already */
    public boolean insert(CaseId id, String number, RoundId round, OrganisationId agency, Instant at) {
        return insert(id, number, round, agency, "INTERNAL", Stage.AWARENESS, at);
    }

    /** The same for an evaluation from outside, which needs neither awareness nor a plan of the agency. */
    public boolean insertExternal(CaseId id, String number, RoundId round, OrganisationId agency, Instant at) {
        return insert(id, number, round, agency, "EXTERNAL", Stage.COLLECTION, at);
    }

    private boolean insert(
            CaseId id, String number, RoundId round, OrganisationId agency, String kind, Stage stage, Instant at) {
        changed(id);
        int inserted = jdbc.sql(
                        """
                        with opened as (
                            insert into assessment_case
                                (id, number, round_id, agency_id, kind, stage, stage_since, opened_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id)
                        insert into case_lock (case_id) select id from opened""")
                .params(
                        id.value(),
                        number,
                        round.value(),
                        agency.value(),
                        kind,
                        stage.name(),
                        Timestamp.from(at),
                        Timestamp.from(at))
                .update();
        return inserted > 0;
    }

    public void enter(CaseId id, Stage stage, Instant at) {
        changed(id);
        jdbc.sql(
                        """
                        with entered as (insert into stage_entry (case_id, stage, entered_at) values (:id, :stage, :at))
                        update assessment_case set stage = :stage, stage_since = :at where id = :id""")
                .param("id", id.value())
                .param("stage", stage.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    public boolean markLate(CaseId id, Lateness what, Instant at) {
        changed(id);
        return jdbc.sql("insert into lateness values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), what.name(), Timestamp.from(at))
                        .update()
                > 0;
    }

    public boolean close(CaseId id, Instant at) {
        changed(id);
        return jdbc.sql("update assessment_case set closed_at = ? where id = ? and closed_at is null")
                        .params(Timestamp.from(at), id.value())
                        .update()
                > 0;
    }

    /** @return whether it was closed before */
    public boolean reopen(CaseId id) {
        changed(id);
        return jdbc.sql("update assessment_case set closed_at = null where id = ? and closed_at is not null")
                        .param(id.value())
                        .update()
                > 0;
    }

    static void changed(CaseId id) {
        OneMoment.changed("case", id);
    }

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new RoundId(row.getObject("round_id", UUID.class)),
                new OrganisationId(row.getObject("agency_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                late(row.getArray("late")),
                new MoreTime(day(row, "collect_until"), day(row, "report_until")),
                Optional.ofNullable(row.getObject("body_id", UUID.class)).map(body -> outside(row, body)));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Outside outside(ResultSet row, UUID body) {
        try {
            return new Outside(
                    new OrganisationId(body),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Lateness> late(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(Lateness::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.prameen.answering.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes sheets, and what decides whether they may be written. */
@Repository
public class SheetRows {

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the collection from being closed, and forms from changing their way of entry, until the transaction ends. */
    public void holdCollection(CaseId id) {
        jdbc.sql("select 1 from collection where case_id = ? for share")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    /** @param indicator the form in question; an empty string when none is */
    public Standing standing(CaseId id, PersonId person, boolean trial, String indicator) {
        return jdbc.sql(
                        """
                        select c.opened_at, c.closed_at, c.correcting_since, i.respondent_group, s.id as sheet_id,
                               s.submitted_at, t.finished_at,
                               exists (select 1 from tally_form f
                                       where f.case_id = x.id and f.indicator_code = :indicator) as tallied,
                               exists (select 1 from reopened_form r
                                       where r.case_id = x.id and r.indicator_code = :indicator) as reopened,
                               exists (select 1 from form_not_practised n
                                       where n.sheet_id = s.id and n.indicator_code = :indicator) as marked
                        from (select :case as id) x
                        left join collection c on c.case_id = x.id
                        left join invitation i
                               on i.case_id = x.id and i.person_id = :person and i.removed_at is null
                        left join answer_sheet s on s.case_id = x.id and s.person_id = :person and s.trial = :trial
                        left join trial t on t.case_id = x.id""")
                .param("case", id.value())
                .param("person", person.value())
                .param("trial", trial)
                .param("indicator", indicator)
                .query(SheetRows::standing)
                .single();
    }

    /** @return the one sheet of this person, made now when there was none, also when two tabs ask at once */
    public UUID ensure(CaseId id, PersonId person, boolean trial, RespondentGroup group, Instant at) {
        return jdbc.sql(
                        """
                        insert into answer_sheet (id, case_id, person_id, trial, respondent_group, started_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (case_id, person_id, trial) do update set trial = excluded.trial returning id""")
                .params(UUID.randomUUID(), id.value(), person.value(), trial, group.name(), Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    /** Keeps everybody else from writing into the sheet until the transaction ends. */
    public void hold(UUID sheet) {
        jdbc.sql("select 1 from answer_sheet where id = ? for update")
                .param(sheet)
                .query(Integer.class)
                .single();
    }

    /** @return whether this changed anything */
    public boolean submit(UUID sheet, Instant at) {
        return jdbc.sql("update answer_sheet set submitted_at = ? where id = ? and submitted_at is null")
                        .params(Timestamp.from(at), sheet)
                        .update()
                > 0;
    }

    /** @return whether this changed anything */
    public boolean takeBack(UUID sheet) {
        return jdbc.sql("update answer_sheet set submitted_at = null where id = ? and submitted_at is not null")
                        .param(sheet)
                        .update()
                > 0;
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getTimestamp("correcting_since") != null,
                Optional.ofNullable(row.getString("respondent_group")).map(RespondentGroup::valueOf),
                Optional.ofNullable(row.getObject("sheet_id", UUID.class)),
                instant(row, "submitted_at"),
                row.getTimestamp("finished_at") != null,
                row.getBoolean("tallied"),
                row.getBoolean("reopened"),
                row.getBoolean("marked"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

package org.prameen.workbook.persistence;

import java.sql.Timestamp;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.workbook.ProfileState.Confirmation;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what concerns the profile of an agency as a whole. */
@Repository
public class ProfileRows {

    /** The agency's case before this one, of the same instrument and with a profile. */
    private static final String BEFORE =
            """
            select c.id from assessment_case c
            join assessment_round r on r.id = c.round_id
            join assessment_case now on now.id = :case
            join assessment_round present on present.id = now.round_id
            where c.agency_id = now.agency_id and c.id <> now.id and c.kind = 'INTERNAL'
              and r.instrument = present.instrument and r.collect_from < present.collect_from
              and exists (select 1 from workbook_entry e
                          where e.case_id = c.id and e.code like 'profile:%' and e.value is not null)
            order by r.collect_from desc limit 1""";

    private final JdbcClient jdbc;

    ProfileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Confirmation> confirmation(CaseId id) {
        return jdbc.sql(
                        """
                        select profile_confirmed_at, profile_confirmed_name from workbook
                        where case_id = ? and profile_confirmed_at is not null""")
                .param(id.value())
                .query((row, number) -> new Confirmation(row.getTimestamp(1).toInstant(), row.getString(2)))
                .optional();
    }

    /** @return whether it was not confirmed before */
    public boolean confirm(CaseId id, Hand hand) {
        return jdbc.sql(
                                """
                        update workbook
                        set profile_confirmed_at = ?, profile_confirmed_by = ?, profile_confirmed_name = ?
                        where case_id = ? and profile_confirmed_at is null""")
                        .params(Timestamp.from(hand.at()), hand.person().value(), hand.name(), id.value())
                        .update()
                > 0;
    }

    public int countBefore(CaseId id) {
        return jdbc.sql(
                        """
                        select count(*) from workbook_entry
                        where case_id = (%s) and code like 'profile:%%' and value is not null"""
                                .formatted(BEFORE))
                .param("case", id.value())
                .query(Integer.class)
                .single();
    }

    /** @return how many answers were taken over; those that stand here already stay */
    public int takeOver(CaseId id, Hand hand) {
        return hand(
                        jdbc.sql(
                                """
                        with writer as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing)
                        insert into workbook_entry (case_id, code, value, note, version, changed_at, changed_by, by_name, late)
                        select :case, code, value, note, 1, :at, :by, :name, :late from workbook_entry
                        where case_id = (%s) and code like 'profile:%%' and value is not null
                        on conflict (case_id, code) do update
                        set value = excluded.value, note = excluded.note, version = workbook_entry.version + 1,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by, by_name = excluded.by_name
                        where workbook_entry.value is null"""
                                        .formatted(BEFORE)),
                        id,
                        hand)
                .param("late", hand.late())
                .update();
    }

    /** @return whether it was done; not when somebody else wrote in between */
    public boolean notRelevant(CaseId id, String code, String sentence, int seen, Hand hand) {
        return hand(
                                jdbc.sql(
                                        """
                        with writer as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing)
                        insert into workbook_entry (case_id, code, value, version, changed_at, changed_by, by_name, late)
                        select :case, :code, :sentence, 1, :at, :by, :name, :late
                        where :seen = 0 or exists (select 1 from workbook_entry where case_id = :case and code = :code)
                        on conflict (case_id, code) do update
                        set note = workbook_entry.value, value = :sentence, version = workbook_entry.version + 1,
                            changed_at = :at, changed_by = :by, by_name = :name
                        where workbook_entry.version = :seen and workbook_entry.value is distinct from :sentence"""),
                                id,
                                hand)
                        .param("late", hand.late())
                        .param("code", code)
                        .param("sentence", sentence)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    public boolean relevant(CaseId id, String code, String sentence, int seen, Hand hand) {
        return hand(
                                jdbc.sql(
                                        """
                        update workbook_entry
                        set value = note, note = null, version = version + 1, changed_at = :at, changed_by = :by, by_name = :name
                        where case_id = :case and code = :code and version = :seen and value = :sentence"""),
                                id,
                                hand)
                        .param("code", code)
                        .param("sentence", sentence)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec hand(JdbcClient.StatementSpec statement, CaseId id, Hand hand) {
        return statement
                .param("case", id.value())
                .param("at", Timestamp.from(hand.at()))
                .param("by", hand.person().value())
                .param("name", hand.name());
    }
}

package org.prameen.workbook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.workbook.BookEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what stands at single items. A write says which version it has seen and does nothing when there is a newer one. */
@Repository
public class EntryRows {

    /** Who writes, and when. @param late after the last day of the window */
    public record Hand(PersonId person, String name, Instant at, boolean late) {}

    /** A successful write. @param before what stood there, empty string for nothing */
    public record Written(int version, String before) {}

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param value empty string takes the answer back; the note stays */
    public Optional<Written> value(CaseId id, String code, String value, int seen, Hand hand) {
        return write("value", id, code, value, seen, hand);
    }

    public Optional<Written> note(CaseId id, String code, String note, int seen, Hand hand) {
        return write("note", id, code, note, seen, hand);
    }

    private Optional<Written> write(String column, CaseId id, String code, String text, int seen, Hand hand) {
        return jdbc.sql(
                        """
                        with before as (select %1$s as text from workbook_entry where case_id = :case and code = :code),
                        written as (
                            insert into workbook_entry (case_id, code, %1$s, version, changed_at, changed_by, by_name, late)
                            select :case, :code, nullif(:text, ''), 1, :at, :by, :name, :late
                            where :seen = 0 or exists (select 1 from before)
                            on conflict (case_id, code) do update
                            set %1$s = excluded.%1$s, version = workbook_entry.version + 1,
                                changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                by_name = excluded.by_name, late = workbook_entry.late or excluded.late
                            where workbook_entry.version = :seen
                            returning version),
                        writer as (
                            insert into workbook_writer (case_id, person_id)
                            select :case, :by from written on conflict do nothing)
                        select version, (select text from before) as before from written"""
                                .formatted(column))
                .param("case", id.value())
                .param("code", code)
                .param("text", text)
                .param("seen", seen)
                .param("at", Timestamp.from(hand.at()))
                .param("by", hand.person().value())
                .param("name", hand.name())
                .param("late", hand.late())
                .query((row, number) -> new Written(
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("before")).orElse("")))
                .optional();
    }

    public BookEntry current(CaseId id, String code) {
        return jdbc.sql("select * from workbook_entry where case_id = ? and code = ?")
                .params(id.value(), code)
                .query(EntryRows::read)
                .single();
    }

    /** Everything of a case by code. */
    public Map<String, BookEntry> of(CaseId id) {
        Map<String, BookEntry> entries = new LinkedHashMap<>();
        jdbc.sql("select * from workbook_entry where case_id = ? order by code")
                .param(id.value())
                .query(EntryRows::read)
                .list()
                .forEach(entry -> entries.put(entry.code(), entry));
        return entries;
    }

    public List<PersonId> writers(CaseId id) {
        return jdbc.sql("select person_id from workbook_writer where case_id = ?")
                .param(id.value())
                .query((row, number) -> new PersonId(row.getObject(1, java.util.UUID.class)))
                .list();
    }

    private static BookEntry read(ResultSet row, int number) throws SQLException {
        return new BookEntry(
                row.getString("code"),
                Optional.ofNullable(row.getString("value")),
                Optional.ofNullable(row.getString("note")),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("by_name"));
    }
}

package org.prameen.answering.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.answering.ItemAnswer;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes single answers. A write says which version it has seen and does nothing when there is a newer one. */
@Repository
public class AnswerRows {

    /** Where an answer belongs. */
    public record Place(UUID sheet, String indicator, String item) {}

    /** A successful write. @param before what stood there, empty string for nothing */
    public record Written(int version, String before) {}

    /** What stands there now. */
    public record Current(String value, String note, int version, Instant at) {}

    /** How far one form is. */
    public record Count(String indicator, int answered, Instant lastChange) {}

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param value empty string takes the answer back; the note stays */
    public Optional<Written> answer(Place place, String value, int seen, Instant at, boolean late) {
        return write("value", place, value, seen, at, late);
    }

    public Optional<Written> note(Place place, String note, int seen, Instant at, boolean late) {
        return write("note", place, note, seen, at, late);
    }

    private Optional<Written> write(String column, Place place, String text, int seen, Instant at, boolean late) {
        return jdbc.sql(
                        """
                        with before as (select %1$s as text from answer where sheet_id = :sheet and item_code = :item),
                        written as (
                            insert into answer (sheet_id, item_code, indicator_code, %1$s, version, changed_at, late)
                            select :sheet, :item, :indicator, nullif(:text, ''), 1, :at, :late
                            where :seen = 0 or exists (select 1 from before)
                            on conflict (sheet_id, item_code) do update
                            set %1$s = excluded.%1$s, version = answer.version + 1, changed_at = excluded.changed_at,
                                late = answer.late or excluded.late
                            where answer.version = :seen
                            returning version)
                        select version, (select text from before) as before from written"""
                                .formatted(column))
                .param("sheet", place.sheet())
                .param("item", place.item())
                .param("indicator", place.indicator())
                .param("text", text)
                .param("seen", seen)
                .param("at", Timestamp.from(at))
                .param("late", late)
                .query((row, number) -> new Written(row.getInt("version"), text(row, "before")))
                .optional();
    }

    public Current current(UUID sheet, String item) {
        return jdbc.sql("select value, note, version, changed_at from answer where sheet_id = ? and item_code = ?")
                .params(sheet, item)
                .query((row, number) -> new Current(
                        text(row, "value"),
                        text(row, "note"),
                        row.getInt("version"),
                        row.getTimestamp("changed_at").toInstant()))
                .single();
    }

    /** By item code. */
    public Map<String, ItemAnswer> ofForm(UUID sheet, String indicator) {
        return jdbc
                .sql("select * from answer where sheet_id = ? and indicator_code = ?")
                .params(sheet, indicator)
                .query(AnswerRows::read)
                .stream()
                .collect(Collectors.toMap(ItemAnswer::item, answer -> answer));
    }

    public List<Count> progress(UUID sheet) {
        return jdbc.sql(
                        """
                        select indicator_code, count(value) as answered, max(changed_at) as last
                        from answer where sheet_id = ? group by indicator_code""")
                .param(sheet)
                .query((row, number) -> new Count(
                        row.getString("indicator_code"),
                        row.getInt("answered"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    /** Item codes without an answer among those asked; the order is the caller's. */
    public List<String> answered(UUID sheet) {
        return jdbc.sql("select item_code from answer where sheet_id = ? and value is not null")
                .param(sheet)
                .query(String.class)
                .list();
    }

    /** Whether anybody answered anything on the form; sheets to try out do not count. */
    public boolean anyOn(CaseId id, String indicator) {
        return jdbc.sql(
                        """
                        select exists (select 1 from answer a join answer_sheet s on s.id = a.sheet_id
                                       where s.case_id = ? and not s.trial and a.indicator_code = ?
                                         and (a.value is not null or a.note is not null))""")
                .params(id.value(), indicator)
                .query(Boolean.class)
                .single();
    }

    private static ItemAnswer read(ResultSet row, int number) throws SQLException {
        return new ItemAnswer(
                row.getString("item_code"),
                text(row, "value"),
                text(row, "note"),
                row.getInt("version"),
                row.getBoolean("late"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}

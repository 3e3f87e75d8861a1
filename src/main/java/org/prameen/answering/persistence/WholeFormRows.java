package org.prameen.answering.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks a whole form of a sheet as not practised, keeping what stood there, and takes it back. */
@Repository
public class WholeFormRows {

    private final JdbcClient jdbc;

    WholeFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the answers as they are now. */
    public void mark(UUID sheet, String indicator, String reason, Instant at) {
        jdbc.sql(
                        """
                        insert into form_not_practised (sheet_id, indicator_code, reason, before, marked_at)
                        select :sheet, :indicator, :reason,
                               coalesce((select jsonb_object_agg(item_code, value) from answer
                                         where sheet_id = :sheet and indicator_code = :indicator), '{}'::jsonb), :at""")
                .param("sheet", sheet)
                .param("indicator", indicator)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Writes "not practised" on every item. */
    public void writeNotPractised(UUID sheet, String indicator, List<String> items, Instant at, boolean late) {
        jdbc.sql(
                        """
                        insert into answer (sheet_id, item_code, indicator_code, value, version, changed_at, late)
                        select :sheet, code, :indicator, 'NA', 1, :at, :late from unnest(:items::text[]) as code
                        on conflict (sheet_id, item_code) do update
                        set value = 'NA', version = answer.version + 1, changed_at = excluded.changed_at,
                            late = answer.late or excluded.late""")
                .param("sheet", sheet)
                .param("indicator", indicator)
                .param("items", items.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .param("late", late)
                .update();
    }

    /** Puts back what stood there before the mark and forgets the mark. @return whether there was one */
    public boolean restore(UUID sheet, String indicator, Instant at) {
        jdbc.sql(
                        """
                        update answer a set value = n.before ->> a.item_code, version = a.version + 1, changed_at = :at
                        from form_not_practised n
                        where n.sheet_id = :sheet and n.indicator_code = :indicator
                          and a.sheet_id = n.sheet_id and a.indicator_code = n.indicator_code""")
                .param("sheet", sheet)
                .param("indicator", indicator)
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql("delete from form_not_practised where sheet_id = ? and indicator_code = ?")
                        .params(sheet, indicator)
                        .update()
                > 0;
    }

    public Optional<String> reason(UUID sheet, String indicator) {
        return jdbc.sql("select reason from form_not_practised where sheet_id = ? and indicator_code = ?")
                .params(sheet, indicator)
                .query(String.class)
                .optional();
    }

    public Set<String> marked(UUID sheet) {
        return jdbc.sql("select indicator_code from form_not_practised where sheet_id = ?")
                .param(sheet)
                .query(String.class)
                .set();
    }
}

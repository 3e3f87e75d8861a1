package org.prameen.answering.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the counts of a form that one act is about to overwrite or clear. */
@Repository
public class TallyUndoRows {

    /** @param stamp that the act left behind; any other says that somebody wrote since */
    public record Before(Optional<String> reason, long stamp) {}

    private final JdbcClient jdbc;

    TallyUndoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts what stands there now in the place of whatever was kept earlier. */
    public void keep(CaseId id, String indicator) {
        forget(id, indicator);
        jdbc.sql(
                        "insert into tally_before select case_id, indicator_code, item_code, f5, f4, f3, f2, f1, not_practised,"
                                + " blank from tally_item where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .update();
    }

    /** The act is done: what was kept can be brought back from here on. */
    public void offer(CaseId id, String indicator, Before before) {
        jdbc.sql("insert into tally_undo values (?, ?, ?, ?)")
                .params(id.value(), indicator, before.reason().orElse(null), before.stamp())
                .update();
    }

    public Optional<Before> find(CaseId id, String indicator) {
        return jdbc.sql("select reason, stamp from tally_undo where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .query((row, number) -> new Before(Optional.ofNullable(row.getString("reason")), row.getLong("stamp")))
                .optional();
    }

    /** By item code. */
    public Map<String, ItemCounts> counts(CaseId id, String indicator) {
        return jdbc
                .sql("select * from tally_before where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .query((row, number) -> Map.entry(row.getString("item_code"), TallyRows.counts(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void forget(CaseId id, String indicator) {
        jdbc.sql("delete from tally_undo where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .update();
        jdbc.sql("delete from tally_before where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .update();
    }
}

package org.prameen.review.persistence;

import java.math.BigDecimal;
import java.util.List;
import org.prameen.review.NodeValues;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the four values of the items of signed cases, for reports over many of them. */
@Repository
public class ValueTableRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ValueTableRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean has(CaseId id) {
        return jdbc.sql("select exists (select 1 from review_value where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Replaces all values of the case. @param items with a value of any kind */
    public void store(CaseId id, List<NodeValues> items) {
        jdbc.sql("delete from review_value where case_id = ?").param(id.value()).update();
        batches.batchUpdate(
                "insert into review_value values (?, ?, ?, ?, ?, ?)",
                items.stream()
                        .map(item -> new Object[] {
                            id.value(),
                            item.node(),
                            item.respondents().orElse(null),
                            item.consensus().orElse(null),
                            item.verified().orElse(null),
                            item.external().orElse(null)
                        })
                        .toList());
    }

    public void agreed(CaseId id, String node, BigDecimal value) {
        set("consensus", id, node, value);
    }

    public void verified(CaseId id, String node, BigDecimal value) {
        set("verified", id, node, value);
    }

    /** Only where the case is in the table already. */
    private void set(String column, CaseId id, String node, BigDecimal value) {
        jdbc.sql("insert into review_value (case_id, node, " + column + ") select :case, :node, :value"
                        + " where exists (select 1 from review_value where case_id = :case)"
                        + " on conflict (case_id, node) do update set " + column + " = excluded." + column)
                .param("case", id.value())
                .param("node", node)
                .param("value", value)
                .update();
    }
}

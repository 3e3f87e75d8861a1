package org.prameen.review.persistence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prameen.review.NodeValues;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the four values of the items of signed cases, for reports over many of them. */
@Repository
public class ValueTableRows {

    private final JdbcClient jdbc;

    ValueTableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean has(CaseId id) {
        return jdbc.sql("select exists (select 1 from review_value_list where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Replaces all values of the case. @param items with a value of any kind */
    public void store(CaseId id, List<NodeValues> items) {
        jdbc.sql(
                        """
                        insert into review_value_list values (
                            :case, :nodes, :respondents::numeric[], :consensus::numeric[], :verified::numeric[], :external::numeric[])
                        on conflict (case_id) do update set nodes = excluded.nodes, respondents = excluded.respondents,
                            consensus = excluded.consensus, verified = excluded.verified, external = excluded.external""")
                .param("case", id.value())
                .param("nodes", items.stream().map(NodeValues::node).toArray(String[]::new))
                .param("respondents", column(items, NodeValues::respondents))
                .param("consensus", column(items, NodeValues::consensus))
                .param("verified", column(items, NodeValues::verified))
                .param("external", column(items, NodeValues::external))
                .update();
    }

    private static String[] column(List<NodeValues> items, Function<NodeValues, Optional<BigDecimal>> value) {
        return items.stream()
                .map(item -> value.apply(item).map(BigDecimal::toPlainString).orElse(null))
                .toArray(String[]::new);
    }

    public void agreed(CaseId id, String node, BigDecimal value) {
        set("consensus", id, node, value);
    }

    public void verified(CaseId id, String node, BigDecimal value) {
        set("verified", id, node, value);
    }

    /** Only where the case is in the table already. */
    private void set(String column, CaseId id, String node, BigDecimal value) {
        String place = "[coalesce(array_position(nodes, :node), cardinality(nodes) + 1)] = ";
        jdbc.sql("update review_value_list set nodes" + place + ":node, " + column + place
                        + ":value where case_id = :case")
                .param("case", id.value())
                .param("node", node)
                .param("value", value)
                .update();
    }
}

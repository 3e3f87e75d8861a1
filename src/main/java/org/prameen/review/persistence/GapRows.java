package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.prameen.review.Basis;
import org.prameen.review.Gap;
import org.prameen.review.GapQuery;
import org.prameen.review.GapQuery.Grouping;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the largest gaps between two kinds of values, added up in the database. */
@Repository
public class GapRows {

    private static final String PAIRS =
            """
            with pair as (
                select v.case_id, v.node, v.FIRST as a, v.SECOND as b, v.SECOND - v.FIRST as gap,
                       o.name_th, o.name_en, o.province_code
                from review_value_item v
                join assessment_case c on c.id = v.case_id
                join organisation o on o.id = c.agency_id
                where c.round_id = :round and c.kind = 'INTERNAL' and v.FIRST is not null and v.SECOND is not null
                  and o.path like any(:below)
                  and (:type::text is null or o.type_code = :type)
                  and (:province::text is null or o.province_code = :province)
                  and (:node::text is null or v.node = :node or starts_with(v.node, :node || '.')))
            """;
    private static final String FIGURES =
            """
            count(*) as pairs, round(avg(a), 2) as first, round(avg(b), 2) as second,
            round(avg(gap), 2) as mean, round(avg(abs(gap)), 2) as size
            """;

    private final JdbcClient jdbc;

    GapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The largest first. @param below path prefixes of what may be read */
    public List<Gap> page(GapQuery query, List<String> below, int offset, int limit) {
        return narrowed(lines(query.by()) + " limit " + limit + " offset " + offset, query, below)
                .query((row, number) -> gap(row))
                .list();
    }

    public int count(GapQuery query, List<String> below) {
        String key =
                switch (query.by()) {
                    case SINGLE -> "(case_id, node)";
                    case ITEM -> "node";
                    case AGENCY -> "case_id";
                    case PROVINCE -> "province_code";
                };
        return narrowed("select count(distinct " + key + ") from pair", query, below)
                .query(Integer.class)
                .single();
    }

    private static String lines(Grouping by) {
        return switch (by) {
            case SINGLE ->
                """
                select case_id, node, name_th, name_en, 1 as pairs, a as first, b as second, gap as mean, abs(gap) as size
                from pair order by abs(gap) desc, node, case_id""";
            case ITEM ->
                "select null::uuid as case_id, node, null as name_th, null as name_en, " + FIGURES
                        + " from pair group by node order by avg(abs(gap)) desc, node";
            case AGENCY ->
                "select case_id, null as node, name_th, name_en, " + FIGURES
                        + " from pair group by case_id, name_th, name_en order by avg(abs(gap)) desc, case_id";
            case PROVINCE ->
                "select null::uuid as case_id, null as node, p.name_th, p.name_en, " + FIGURES
                        + " from pair join province p on p.code = province_code"
                        + " group by p.code, p.name_th, p.name_en order by avg(abs(gap)) desc, p.code";
        };
    }

    private JdbcClient.StatementSpec narrowed(String sql, GapQuery query, List<String> below) {
        return jdbc.sql(PAIRS.replace("FIRST", column(query.first())).replace("SECOND", column(query.second())) + sql)
                .param("round", query.round().value())
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("type", query.type().orElse(null))
                .param("province", query.province().orElse(null))
                .param("node", query.node().orElse(null));
    }

    private static String column(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static Gap gap(ResultSet row) throws SQLException {
        String place = row.getString("name_th");
        return new Gap(
                Optional.ofNullable(row.getObject("case_id", UUID.class)).map(CaseId::new),
                Optional.ofNullable(row.getString("node")),
                Optional.ofNullable(place == null ? null : LocalText.of(place, row.getString("name_en"))),
                row.getInt("pairs"),
                row.getBigDecimal("first"),
                row.getBigDecimal("second"),
                row.getBigDecimal("mean"),
                row.getBigDecimal("size"));
    }
}

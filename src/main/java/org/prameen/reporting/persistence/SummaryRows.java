package org.prameen.reporting.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.Stage;
import org.prameen.reporting.AgencyLine;
import org.prameen.reporting.ReportCounts;
import org.prameen.reporting.SummarySearch;
import org.prameen.scoring.AgencyMeans;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.Rounding;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up reports over agencies, in the database. */
@Repository
public class SummaryRows {

    private static final String FROM =
            """
            from assessment_case c
            join organisation o on o.id = c.agency_id
            left join province p on p.code = o.province_code
            left join lateral (select * from full_report e where e.case_id = c.id order by e.edition desc limit 1) f on true
            left join lateral (select min(d.at) as approved_at from review_decision d
                               where d.case_id = c.id and d.kind = 'APPROVED' and d.voided_at is null) r on true
            where c.round_id = :round and c.kind = 'INTERNAL' and o.path like any(:below)
              and (:type::text is null or o.type_code = :type)
              and (:province::text is null or o.province_code = :province)
            """;

    private final JdbcClient jdbc;

    SummaryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReportCounts counts(SummarySearch search, List<String> below) {
        return narrowed(
                        """
                        select count(*) as expected, count(*) filter (where not f.late) as on_time,
                               count(*) filter (where f.late) as late, count(r.approved_at) as approved
                        """
                                + FROM,
                        search,
                        below)
                .query((row, number) ->
                        new ReportCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    public List<AgencyLine> agencies(SummarySearch search, List<String> below, int offset, int limit) {
        return narrowed(
                        """
                        select c.id, c.stage, o.name_th, o.name_en, p.name_th as province_th, p.name_en as province_en,
                               f.issued_at, coalesce(f.late, false) as late, r.approved_at
                        """
                                + FROM
                                + " order by f.issued_at is not null, o.name_th collate \"th-x-icu\", c.id limit "
                                + limit + " offset " + offset,
                        search,
                        below)
                .query(SummaryRows::line)
                .list();
    }

    /** By code of the node; nodes that no report has are missing. */
    public Map<String, AgencyMeans> means(SummarySearch search, List<String> below, Rounding rounding) {
        Map<String, AgencyMeans> means = new HashMap<>();
        narrowed(
                        """
                        select g.code, count(*) as agencies, count(g.mean) as evaluated,
                               count(*) filter (where g.met) as met, sum(g.mean) as sum
                        """
                                + FROM.replace(
                                        "where c.round_id",
                                        "join report_figure g on g.case_id = c.id and g.edition = f.edition where c.round_id")
                                + " group by g.code",
                        search,
                        below)
                .query((row, number) -> means.put(row.getString("code"), means(row, rounding)))
                .list();
        return means;
    }

    private static AgencyMeans means(ResultSet row, Rounding rounding) throws SQLException {
        int evaluated = row.getInt("evaluated");
        BigDecimal sum = row.getBigDecimal("sum");
        Optional<BigDecimal> mean = evaluated == 0
                ? Optional.empty()
                : Optional.of(rounding.reduce(Fraction.of(sum).dividedBy(evaluated)));
        return new AgencyMeans(row.getInt("agencies"), evaluated, row.getInt("met"), mean, rounding);
    }

    private JdbcClient.StatementSpec narrowed(String sql, SummarySearch search, List<String> below) {
        return jdbc.sql(sql)
                .param("round", search.round().value())
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("type", search.type().orElse(null))
                .param("province", search.province().orElse(null));
    }

    private static AgencyLine line(ResultSet row, int number) throws SQLException {
        String province = row.getString("province_th");
        return new AgencyLine(
                new CaseId(row.getObject("id", UUID.class)),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(province == null ? null : LocalText.of(province, row.getString("province_en"))),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getTimestamp("issued_at")).map(Timestamp::toInstant),
                row.getBoolean("late"),
                Optional.ofNullable(row.getTimestamp("approved_at")).map(Timestamp::toInstant));
    }
}

package org.prameen.certification.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.Case;
import org.prameen.certification.GradeComparison.Dimension;
import org.prameen.certification.GradeLine;
import org.prameen.certification.GradeQuery;
import org.prameen.certification.persistence.CertificateSearchRows.Reach;
import org.prameen.instrument.GradeBand;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.RoundId;
import org.prameen.workbook.ScoreLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what signed workbooks came to. */
@Repository
public class GradeRows {

    private static final String FROM =
            """
            from grade_result g
            join organisation o on o.id = g.agency_id
            left join province p on p.code = o.province_code
            where g.round_id = :round and o.path like any(:below)
              and (:onlyRound::uuid is null or g.round_id = :onlyRound)
              and (:onlyCase::uuid is null or g.case_id = :onlyCase)
              and (:province::text is null or o.province_code = :province)
            """;

    private final JdbcClient jdbc;

    GradeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of what was kept before. */
    public void keep(Case theCase, Optional<GradeBand> grade, List<ScoreLine> dimensions, Instant at) {
        forget(theCase.id());
        jdbc.sql("insert into grade_result values (?, ?, ?, ?, ?, ?)")
                .params(
                        theCase.id().value(),
                        theCase.round().value(),
                        theCase.agency().value(),
                        grade.map(band -> band.title().th()).orElse(null),
                        grade.map(band -> band.title().en()).orElse(null),
                        Timestamp.from(at))
                .update();
        int position = 0;
        for (ScoreLine line : dimensions) {
            jdbc.sql("insert into grade_dimension values (?, ?, ?, ?, ?, ?)")
                    .params(
                            theCase.id().value(),
                            position++,
                            line.code(),
                            line.title().th(),
                            line.title().en(),
                            new BigDecimal(line.figure().orElseThrow()))
                    .update();
        }
    }

    public void forget(CaseId id) {
        jdbc.sql("delete from grade_result where case_id = ?").param(id.value()).update();
    }

    /** By Thai name. */
    public List<GradeLine> page(GradeQuery query, Reach reach, int offset, int limit) {
        return narrowed(
                        """
                        select g.case_id, g.grade_th, g.grade_en, o.name_th, o.name_en, p.name_th as province_th,
                            p.name_en as province_en,
                            (select string_agg(code || '=' || percent, ' ' order by position) from grade_dimension d
                             where d.case_id = g.case_id) as figures
                        """
                                + FROM + " order by o.name_th collate \"th-x-icu\", g.case_id limit " + limit
                                + " offset " + offset,
                        query,
                        reach)
                .query(GradeRows::line)
                .list();
    }

    public int count(GradeQuery query, Reach reach) {
        return narrowed("select count(*) " + FROM, query, reach)
                .query(Integer.class)
                .single();
    }

    /** How many agencies of the same type were graded in the round of a case, itself among them. */
    public int group(CaseId id) {
        return jdbc.sql(
                        """
                        select count(*) from grade_result own
                        join organisation o on o.id = own.agency_id
                        join grade_result g on g.round_id = own.round_id
                        join organisation other on other.id = g.agency_id and other.type_code = o.type_code
                        where own.case_id = ?""")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** The case of the agency before this one that was graded by the same instrument. */
    public Optional<UUID> previous(CaseId id) {
        return jdbc.sql(
                        """
                        select g.case_id from grade_result own
                        join assessment_round now on now.id = own.round_id
                        join grade_result g on g.agency_id = own.agency_id and g.case_id <> own.case_id
                        join assessment_round r on r.id = g.round_id
                        where own.case_id = ? and r.instrument = now.instrument and r.collect_from < now.collect_from
                        order by r.collect_from desc limit 1""")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** @param compared whether the group is large enough to be told of */
    public List<Dimension> dimensions(CaseId id, boolean compared, Optional<UUID> previous) {
        return jdbc.sql(
                        """
                        select d.code, d.title_th, d.title_en, d.percent,
                            case when :compared then round(avg(s.percent), 2) end as mean,
                            case when :compared then max(s.percent) end as best,
                            (select b.percent from grade_dimension b where b.case_id = :previous::uuid and b.code = d.code)
                                as previous
                        from grade_dimension d
                        join grade_result own on own.case_id = d.case_id
                        join organisation o on o.id = own.agency_id
                        join grade_result g on g.round_id = own.round_id
                        join organisation other on other.id = g.agency_id and other.type_code = o.type_code
                        join grade_dimension s on s.case_id = g.case_id and s.code = d.code
                        where d.case_id = :case
                        group by d.position, d.code, d.title_th, d.title_en, d.percent order by d.position""")
                .param("case", id.value())
                .param("compared", compared)
                .param("previous", previous.orElse(null))
                .query((row, number) -> new Dimension(
                        row.getString("code"),
                        CertificateColumns.text(row, "title"),
                        row.getBigDecimal("percent"),
                        Optional.ofNullable(row.getBigDecimal("mean")),
                        Optional.ofNullable(row.getBigDecimal("best")),
                        Optional.ofNullable(row.getBigDecimal("previous"))))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, GradeQuery query, Reach reach) {
        return jdbc.sql(sql)
                .param("below", reach.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", reach.onlyRound().map(RoundId::value).orElse(null))
                .param("onlyCase", reach.onlyCase().map(CaseId::value).orElse(null))
                .param("round", query.round().value())
                .param("province", query.province().orElse(null));
    }

    private static GradeLine line(ResultSet row, int number) throws SQLException {
        Map<String, BigDecimal> dimensions = new LinkedHashMap<>();
        Optional<String> figures = Optional.ofNullable(row.getString("figures"));
        for (String figure : figures.map(all -> all.split(" ")).orElse(new String[0])) {
            int at = figure.indexOf('=');
            dimensions.put(figure.substring(0, at), new BigDecimal(figure.substring(at + 1)));
        }
        return new GradeLine(
                new CaseId(row.getObject("case_id", UUID.class)),
                CertificateColumns.text(row, "name"),
                optional(row, "province"),
                optional(row, "grade"),
                dimensions);
    }

    private static Optional<LocalText> optional(ResultSet row, String column) throws SQLException {
        return row.getString(column + "_th") == null
                ? Optional.empty()
                : Optional.of(CertificateColumns.text(row, column));
    }
}

package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.prameen.reporting.PublicListing;
import org.prameen.reporting.PublicSearch;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists released short reports; what is not released is out of its reach. */
@Repository
public class PublicReportRows {

    private static final String FROM =
            """
            from short_report_release l
            join short_report s on s.case_id = l.case_id and s.edition = l.edition
            join assessment_case c on c.id = l.case_id
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = c.agency_id
            left join province p on p.code = o.province_code
            where c.kind = 'INTERNAL' and l.edition = (select max(newest.edition) from short_report_release newest where newest.case_id = l.case_id)
              and (:text::text is null or o.name_th ilike '%' || :text || '%' or o.name_en ilike '%' || :text || '%')
              and (:province::text is null or o.province_code = :province)
            """;

    private final JdbcClient jdbc;

    PublicReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PublicListing> page(PublicSearch search, int offset, int limit) {
        return narrowed(
                        """
                        select s.slug, l.released_at, o.name_th, o.name_en, r.title_th, r.title_en,
                               p.name_th as province_th, p.name_en as province_en
                        """
                                + FROM
                                + " order by l.released_at desc, s.slug limit " + limit + " offset " + offset,
                        search)
                .query(PublicReportRows::read)
                .list();
    }

    public int count(PublicSearch search) {
        return narrowed("select count(*) " + FROM, search).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, PublicSearch search) {
        return jdbc.sql(sql)
                .param("text", search.text().map(PublicReportRows::escaped).orElse(null))
                .param("province", search.province().orElse(null));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static PublicListing read(ResultSet row, int number) throws SQLException {
        String province = row.getString("province_th");
        return new PublicListing(
                row.getString("slug"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(province == null ? null : LocalText.of(province, row.getString("province_en"))),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                row.getTimestamp("released_at").toInstant());
    }
}

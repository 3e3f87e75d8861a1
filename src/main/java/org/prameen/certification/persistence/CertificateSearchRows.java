package org.prameen.certification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.certification.CertificateLine;
import org.prameen.certification.CertificateQuery;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds certificates for lists, a page at a time. */
@Repository
public class CertificateSearchRows {

    private static final String FROM =
            """
            from certificate c
            join organisation o on o.id = c.agency_id
            where o.path like any(:below)
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.case_id = :onlyCase)
              and (:round::uuid is null or c.round_id = :round)
              and (:withdrawn::boolean is null or (c.withdrawn_at is not null) = :withdrawn)
              and (:text::text is null or c.number ilike '%' || :text || '%'
                   or c.agency_th ilike '%' || :text || '%' or c.agency_en ilike '%' || :text || '%')
            """;

    private final JdbcClient jdbc;

    CertificateSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose certificates may be seen. @param below path prefixes; an empty list finds nothing */
    public record Reach(List<String> below, Optional<RoundId> onlyRound, Optional<CaseId> onlyCase) {}

    public List<CertificateLine> page(CertificateQuery query, Reach reach, int offset, int limit) {
        return narrowed(
                        "select c.* " + FROM + " order by c.issued_at desc, c.number limit " + limit + " offset "
                                + offset,
                        query,
                        reach)
                .query(CertificateSearchRows::read)
                .list();
    }

    public int count(CertificateQuery query, Reach reach) {
        return narrowed("select count(*) " + FROM, query, reach)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, CertificateQuery query, Reach reach) {
        return jdbc.sql(sql)
                .param("below", reach.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", reach.onlyRound().map(RoundId::value).orElse(null))
                .param("onlyCase", reach.onlyCase().map(CaseId::value).orElse(null))
                .param("round", query.round().map(RoundId::value).orElse(null))
                .param("withdrawn", query.withdrawn().orElse(null))
                .param("text", query.text().map(CertificateSearchRows::escaped).orElse(null));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static CertificateLine read(ResultSet row, int number) throws SQLException {
        return new CertificateLine(
                row.getString("number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                CertificateColumns.text(row, "agency"),
                CertificateColumns.text(row, "round"),
                CertificateColumns.text(row, "grade"),
                day(row.getTimestamp("issued_at")),
                Optional.ofNullable(row.getTimestamp("withdrawn_at")).map(CertificateSearchRows::day));
    }

    private static LocalDate day(Timestamp at) {
        return LocalDate.ofInstant(at.toInstant(), ThaiCalendar.BANGKOK);
    }
}

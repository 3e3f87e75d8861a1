package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the journal with the names of what its lines are about. */
@Repository
public class AuditTrailRows {

    private static final String SELECT =
            """
            select j.*, c.number, o.name_th, o.name_en,
                   coalesce(b.name_th, p.name_th) as subject_th, coalesce(b.name_en, p.name_en) as subject_en
            from journal_entry j
            left join assessment_case c on c.id = j.case_id
            left join organisation o on o.id = j.agency_id
            left join organisation b on b.code = case when j.subject like 'body:%' then substr(j.subject, 6) end
            left join person p
              on p.id = case when j.subject ~ '^person:[0-9a-f]{8}-[0-9a-f-]{27}$' then substr(j.subject, 8)::uuid end
            where (:all or o.path like any(:below))
              and (:case::uuid is null or j.case_id = :case)
              and (:number::text is null or c.number ilike '%' || :number || '%')
              and (:agency::text is null or o.name_th ilike '%' || :agency || '%' or o.name_en ilike '%' || :agency || '%')
              and (:person::text is null or j.person_name ilike '%' || :person || '%')
              and (:act::text is null or j.act ilike '%' || :act || '%' or j.subject ilike '%' || :act || '%')
            order by j.at desc, j.id desc\s""";

    private final JdbcClient jdbc;

    AuditTrailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AuditLine> page(AuditSearch search, List<String> below, boolean all, int offset, int limit) {
        return jdbc.sql(SELECT + "limit " + limit + " offset " + offset)
                .param("all", all)
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("case", search.caseId().map(CaseId::value).orElse(null))
                .param("number", escaped(search.number()))
                .param("agency", escaped(search.agency()))
                .param("person", escaped(search.person()))
                .param("act", escaped(search.act()))
                .query(AuditTrailRows::read)
                .list();
    }

    private static String escaped(Optional<String> text) {
        return text.map(part -> part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .orElse(null);
    }

    private static AuditLine read(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getTimestamp("at").toInstant(),
                row.getString("person_name"),
                row.getString("act"),
                row.getString("subject"),
                name(row, "subject_th", "subject_en"),
                Optional.ofNullable(row.getString("number")),
                name(row, "name_th", "name_en"),
                Optional.ofNullable(row.getString("old_value")),
                Optional.ofNullable(row.getString("new_value")),
                Optional.ofNullable(row.getString("reason")),
                false);
    }

    private static Optional<LocalText> name(ResultSet row, String thai, String english) throws SQLException {
        String name = row.getString(thai);
        return name == null ? Optional.empty() : Optional.of(LocalText.of(name, row.getString(english)));
    }
}

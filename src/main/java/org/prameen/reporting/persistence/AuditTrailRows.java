package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.CaseSearch;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the journal with the names of what its lines are about. */
@Repository
public class AuditTrailRows {

    private static final String SELECT =
            """
            select j.id, j.seq, j.at, j.person_name, j.for_name, shown.act, shown.subject, j.old_value, j.new_value, j.reason,
                   c.number, o.name_th, o.name_en,
                   coalesce(b.name_th, p.name_th) as subject_th, coalesce(b.name_en, p.name_en) as subject_en
            from journal_entry j
            cross join lateral (
              select said.*, substr(said.subject, strpos(said.subject, ':') + 1) as code from (
              select case when hides then 'answering.answerChanged' else j.act end as act,
                     case when hides and j.subject like '%item:%'
                          then regexp_replace(replace(j.subject, 'item:', 'indicator:'), '[.][^.]*$', '')
                          else j.subject end as subject
              from (select not :answers and j.act = any(:telling) as hides) as reader) as said) as shown
            left join assessment_case c on c.id = j.case_id
            left join organisation o on o.id = j.agency_id
            left join organisation b on b.code = case when j.subject like 'body:%' then substr(j.subject, 6) end
            left join person p
              on p.id = case when j.subject ~ '^person:[0-9a-f]{8}-[0-9a-f-]{27}$' then substr(j.subject, 8)::uuid end
            where (:all or o.path like any(:below))
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or j.case_id = :onlyCase)
              and (:case::uuid is null or j.case_id = :case)
              and (:number::text is null or c.number ilike '%' || :number || '%')
              and (:agency::text is null or o.name_th ilike '%' || :agency || '%' or o.name_en ilike '%' || :agency || '%')
              and (:person::text is null or concat(j.person_name, ' ', j.for_name) ilike '%' || :person || '%')
              and (:act::text is null or shown.act ilike '%' || :act || '%' or shown.subject ilike '%' || :act || '%')
              and (:node::text is null or shown.code = :node or starts_with(shown.code, :node || '.'))
            order by j.at desc, j.id desc\s""";

    /** Acts whose very name says what was answered, and the one they must not be told from. */
    private static final String[] TELLING = {
        "answering.answered", "answering.notPractised", "answering.notPractisedUndone"
    };

    /**
     * @param below paths of the organisations whose lines are read
     * @param all whether lines of no organisation are read too
     * @param answers whether it may be seen what was answered
     * @param lent which cases a substitute is kept to
     */
    public record Reader(List<String> below, boolean all, boolean answers, CaseSearch.Lent lent) {}

    private final JdbcClient jdbc;

    AuditTrailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param reader whose lines; where they may not see answers, acts on them look alike and are found by that look only
     */
    public List<AuditLine> page(AuditSearch search, Reader reader, int offset, int limit) {
        return jdbc.sql(SELECT + "limit " + limit + " offset " + offset)
                .param("all", reader.all())
                .param("answers", reader.answers())
                .param("telling", TELLING)
                .param("below", reader.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", reader.lent().round().map(RoundId::value).orElse(null))
                .param("onlyCase", reader.lent().theCase().map(CaseId::value).orElse(null))
                .param("case", search.caseId().map(CaseId::value).orElse(null))
                .param("number", escaped(search.number()))
                .param("agency", escaped(search.agency()))
                .param("person", escaped(search.person()))
                .param("act", escaped(search.act()))
                .param("node", search.node().orElse(null))
                .query(AuditTrailRows::read)
                .list();
    }

    private static String escaped(Optional<String> text) {
        return text.map(part -> part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .orElse(null);
    }

    private static AuditLine read(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("person_name"),
                Optional.ofNullable(row.getString("for_name")),
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

package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Stage;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases for lists, a page at a time. */
@Repository
public class CaseSearchRows {

    private static final String FROM =
            """
            from assessment_case c
            join organisation o on o.id = c.agency_id
            join assessment_round r on r.id = c.round_id
            left join province p on p.code = o.province_code
            where o.path like any(:below) and c.kind = 'INTERNAL'
              and (:round::uuid is null or c.round_id = :round)
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.id = :onlyCase)
              and (:agency::uuid is null or c.agency_id = :agency)
              and (:stage::text is null or (c.stage = :stage and c.closed_at is null))
              and (:text::text is null or o.name_th ilike '%' || :text || '%' or o.name_en ilike '%' || :text || '%'
                   or c.number ilike '%' || :text || '%')
              and (:type::text is null or o.type_code = :type)
              and (:province::text is null or o.province_code = :province)
              and (not :late or exists (select 1 from lateness l where l.case_id = c.id))
            """;
    private static final String SELECT =
            """
            select c.*, o.name_th, o.name_en, p.name_th as province_th, p.name_en as province_en,
                   r.title_th, r.title_en, exists (select 1 from lateness l where l.case_id = c.id) as late
            """;

    private final JdbcClient jdbc;

    CaseSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseListing> page(CaseSearch search, CaseSearch.Lent lent, List<String> below, int offset, int limit) {
        String page =
                " order by o.name_th collate \"th-x-icu\", r.collect_from desc limit " + limit + " offset " + offset;
        return below.isEmpty()
                ? List.of()
                : narrowed(SELECT + FROM + page, search, lent, below)
                        .query(CaseSearchRows::read)
                        .list();
    }

    public int count(CaseSearch search, CaseSearch.Lent lent, List<String> below) {
        return below.isEmpty()
                ? 0
                : narrowed("select count(*) " + FROM, search, lent, below)
                        .query(Integer.class)
                        .single();
    }

    public Map<Stage, Integer> countByStage(CaseSearch search, CaseSearch.Lent lent, List<String> below) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        if (!below.isEmpty()) {
            narrowed(
                            "select c.stage, count(*) as cases " + FROM + " and c.closed_at is null group by c.stage",
                            search,
                            lent,
                            below)
                    .query((ResultSet row) -> {
                        counts.put(Stage.valueOf(row.getString("stage")), row.getInt("cases"));
                    });
        }
        return counts;
    }

    private JdbcClient.StatementSpec narrowed(String sql, CaseSearch search, CaseSearch.Lent lent, List<String> below) {
        return jdbc.sql(sql)
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("round", search.round().map(RoundId::value).orElse(null))
                .param("onlyRound", lent.round().map(RoundId::value).orElse(null))
                .param("onlyCase", lent.theCase().map(CaseId::value).orElse(null))
                .param("agency", search.agency().map(OrganisationId::value).orElse(null))
                .param("stage", search.stage().map(Enum::name).orElse(null))
                .param("text", search.text().map(CaseSearchRows::escaped).orElse(null))
                .param("type", search.type().orElse(null))
                .param("province", search.province().orElse(null))
                .param("late", search.onlyLate());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static CaseListing read(ResultSet row, int number) throws SQLException {
        return new CaseListing(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new OrganisationId(row.getObject("agency_id", UUID.class)),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(row.getString("province_th"))
                        .map(name -> LocalText.of(name, text(row, "province_en"))),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("stage_since").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                row.getBoolean("late"));
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

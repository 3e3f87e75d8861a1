package org.prameen.improvement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.CaseSearch;
import org.prameen.improvement.ActionId;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.ActionListing;
import org.prameen.improvement.ActionSearch;
import org.prameen.improvement.ActionStatus;
import org.prameen.improvement.Quarter;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds actions for lists, a page at a time. */
@Repository
public class ActionSearchRows {

    private static final String FROM =
            """
            from improvement_action a
            join organisation o on o.id = a.agency_id
            left join province p on p.code = o.province_code
            where o.path like any(:below)
              and (:onlyCase::uuid is null or a.case_id = :onlyCase)
              and (:onlyRound::uuid is null
                   or exists (select 1 from assessment_case c where c.id = a.case_id and c.round_id = :onlyRound))
              and (:year::int is null or (a.fiscal_year = :year and a.quarter = :quarter))
              and (:agency::text is null or o.name_th ilike '%' || :agency || '%' or o.name_en ilike '%' || :agency || '%')
              and (:owner::text is null or a.owner_name ilike '%' || :owner || '%')
              and (not :open or a.status in ('PLANNED', 'IN_PROGRESS'))
              and (not :overdue or (a.status in ('PLANNED', 'IN_PROGRESS') and a.due < :today))
            """;
    private static final String SELECT =
            "select a.*, o.name_th, o.name_en, p.name_th as province_th, p.name_en as province_en ";
    private static final String OPEN_FIRST =
            " order by a.status not in ('PLANNED', 'IN_PROGRESS'), a.due, o.name_th collate \"th-x-icu\", a.id";

    /**
     * What a list may show at most.
     *
     * @param below path prefixes of what may be read
     */
    public record Border(List<String> below, CaseSearch.Lent lent) {}

    private final JdbcClient jdbc;

    ActionSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ActionListing> page(ActionSearch search, Border border, LocalDate today, int offset, int limit) {
        return border.below().isEmpty()
                ? List.of()
                : narrowed(SELECT + FROM + OPEN_FIRST + " limit :limit offset :offset", search, border, today)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(ActionSearchRows::read)
                        .list();
    }

    public int count(ActionSearch search, Border border, LocalDate today) {
        return border.below().isEmpty()
                ? 0
                : narrowed("select count(*) " + FROM, search, border, today)
                        .query(Integer.class)
                        .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, ActionSearch search, Border border, LocalDate today) {
        return jdbc.sql(sql)
                .param("onlyRound", border.lent().round().map(RoundId::value).orElse(null))
                .param("onlyCase", border.lent().theCase().map(CaseId::value).orElse(null))
                .param("below", border.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("year", search.quarter().map(Quarter::fiscalYear).orElse(null))
                .param("quarter", search.quarter().map(Quarter::number).orElse(null))
                .param("agency", search.agency().map(ActionSearchRows::escaped).orElse(null))
                .param("owner", search.owner().map(ActionSearchRows::escaped).orElse(null))
                .param("open", search.onlyOpen())
                .param("overdue", search.onlyOverdue())
                .param("today", today);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static ActionListing read(ResultSet row, int number) throws SQLException {
        String province = row.getString("province_th");
        return new ActionListing(
                new ActionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                province == null ? Optional.empty() : Optional.of(LocalText.of(province, row.getString("province_en"))),
                row.getString("indicator"),
                ActionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("owner_name"),
                new Quarter(row.getInt("fiscal_year"), row.getInt("quarter")),
                row.getObject("due", LocalDate.class),
                ActionStatus.valueOf(row.getString("status")));
    }
}

package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Deadline;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionListing;
import org.prameen.casework.ExtensionQuery;
import org.prameen.casework.ExtensionState;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds requests for more time for lists, a page at a time. */
@Repository
public class ExtensionSearchRows {

    private static final String FROM =
            """
            from extension e
            join assessment_case c on c.id = e.case_id
            join organisation o on o.id = c.agency_id
            join assessment_round r on r.id = c.round_id
            left join province p on p.code = o.province_code
            where o.path like any(:below)
              and (:state::text is null or e.state = :state)
              and (:round::uuid is null or c.round_id = :round)
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.id = :onlyCase)
            """;

    private final JdbcClient jdbc;

    ExtensionSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, the longest waiting before; then the latest. */
    public List<ExtensionListing> page(
            ExtensionQuery query, CaseSearch.Lent lent, List<String> below, int offset, int limit) {
        String sql =
                """
                select e.*, c.number, o.name_th, o.name_en, p.name_th as province_th, p.name_en as province_en,
                       r.title_th, r.title_en
                """
                        + FROM
                        + """
                         order by e.state <> 'OPEN', case when e.state = 'OPEN' then e.asked_at end,
                             e.asked_at desc, e.id limit :limit offset :offset""";
        return below.isEmpty()
                ? List.of()
                : narrowed(sql, query, lent, below)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(ExtensionSearchRows::read)
                        .list();
    }

    public int count(ExtensionQuery query, CaseSearch.Lent lent, List<String> below) {
        return below.isEmpty()
                ? 0
                : narrowed("select count(*) " + FROM, query, lent, below)
                        .query(Integer.class)
                        .single();
    }

    private StatementSpec narrowed(String sql, ExtensionQuery query, CaseSearch.Lent lent, List<String> below) {
        return jdbc.sql(sql)
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("state", query.state().map(Enum::name).orElse(null))
                .param("round", query.round().map(RoundId::value).orElse(null))
                .param("onlyRound", lent.round().map(RoundId::value).orElse(null))
                .param("onlyCase", lent.theCase().map(CaseId::value).orElse(null));
    }

    private static ExtensionListing read(ResultSet row, int number) throws SQLException {
        String provinceTh = row.getString("province_th");
        String provinceEn = row.getString("province_en");
        return new ExtensionListing(
                new ExtensionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(provinceTh).map(name -> LocalText.of(name, provinceEn)),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                Deadline.valueOf(row.getString("deadline")),
                row.getObject("before", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                ExtensionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("granted", LocalDate.class)),
                Optional.ofNullable(row.getString("decided_by")),
                ExtensionRows.moment(row, "decided_at"),
                Optional.ofNullable(row.getString("decision_reason")));
    }
}

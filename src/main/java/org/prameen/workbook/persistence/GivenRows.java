package org.prameen.workbook.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many items are answered in many workbooks at once, from the counts that are kept with them. */
@Repository
public class GivenRows {

    private static final String GOING_ON =
            """
            from workbook b
            join assessment_case c on c.id = b.case_id
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = c.agency_id
            where b.finished_at is null and o.path like any(:below)
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.id = :onlyCase)
            """;

    /**
     * Whose cases may be seen.
     *
     * @param below path prefixes
     */
    public record Reach(List<String> below, Optional<RoundId> onlyRound, Optional<CaseId> onlyCase) {}

    /**
     * What is given in one workbook, or in all of one instrument together.
     *
     * @param id of the case; empty for several together
     */
    public record Given(Optional<CaseId> id, String instrument, String version, long given, long workbooks) {}

    private final JdbcClient jdbc;

    GivenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Given> of(Collection<CaseId> ids, Reach reach) {
        return bind(
                        "select c.id, r.instrument, r.version, b.given, 1 as workbooks " + GOING_ON
                                + "and c.id = any(:ids)",
                        reach)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(GivenRows::read)
                .list();
    }

    /** A round is of one instrument. */
    public Optional<Given> in(RoundId round, Reach reach) {
        return bind(
                        "select null::uuid as id, r.instrument, r.version, sum(b.given) as given, count(*) as workbooks "
                                + GOING_ON + "and c.round_id = :round group by r.instrument, r.version",
                        reach)
                .param("round", round.value())
                .query(GivenRows::read)
                .optional();
    }

    private JdbcClient.StatementSpec bind(String sql, Reach reach) {
        return jdbc.sql(sql)
                .param("below", reach.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", reach.onlyRound().map(RoundId::value).orElse(null))
                .param("onlyCase", reach.onlyCase().map(CaseId::value).orElse(null));
    }

    private static Given read(ResultSet row, int number) throws SQLException {
        return new Given(
                Optional.ofNullable(row.getObject("id", UUID.class)).map(CaseId::new),
                row.getString("instrument"),
                row.getString("version"),
                row.getLong("given"),
                row.getLong("workbooks"));
    }
}

package org.prameen.results.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.results.PastScore;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;
import org.prameen.scoring.ScoringSettings;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the accepted results of an agency's earlier rounds, all of them in one statement. */
@Repository
public class TrendRows {

    private final JdbcClient jdbc;

    TrendRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A past round as it was stored, with the version it is compared with. @param items codes of the scores of items */
    public record Stored(
            CaseId caseId,
            LocalText roundTitle,
            String instrument,
            String version,
            String versionNow,
            ScoringSettings settings,
            Map<String, PastScore> scores,
            Set<String> items) {}

    /** Newest first. An item that one person alone answered is left out: its mean is that person's answer. */
    public List<Stored> before(CaseId id, int limit) {
        Map<CaseId, Stored> rounds = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select e.*, n.code, n.kind, n.state, n.mean
                        from (select distinct on (r.collect_from, c.id) c.id as case_id, r.collect_from, r.title_th, r.title_en,
                                     u.id as run_id, u.instrument, u.version, u.rounding, u.chain, now.version as version_now
                              from assessment_case this
                              join assessment_round now on now.id = this.round_id
                              join assessment_case c on c.agency_id = this.agency_id and c.kind = this.kind
                              join assessment_round r on r.id = c.round_id
                               and r.instrument = now.instrument and r.collect_from < now.collect_from
                              join result_run u on u.case_id = c.id
                              join result_check k on k.run_id = u.id and k.accepted
                              where this.id = ?
                              order by r.collect_from desc, c.id, u.number desc
                              limit ?) e
                        join result_node n on n.run_id = e.run_id and (n.kind <> 'ITEM' or n.n <> 1)
                        order by e.collect_from desc, e.case_id, n.position""")
                .params(id.value(), limit)
                .query(row -> {
                    Stored round = rounds.computeIfAbsent(caseId(row), found -> round(row));
                    round.scores().put(row.getString("code"), score(row));
                    if (row.getString("kind").equals(ScoreKind.ITEM.name())) {
                        round.items().add(row.getString("code"));
                    }
                });
        return new ArrayList<>(rounds.values());
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }

    private static Stored round(ResultSet row) {
        try {
            return new Stored(
                    caseId(row),
                    LocalText.of(row.getString("title_th"), row.getString("title_en")),
                    row.getString("instrument"),
                    row.getString("version"),
                    row.getString("version_now"),
                    new ScoringSettings(
                            Rounding.valueOf(row.getString("rounding")), Chain.valueOf(row.getString("chain"))),
                    new HashMap<>(),
                    new HashSet<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PastScore score(ResultSet row) throws SQLException {
        BigDecimal mean = row.getBigDecimal("mean");
        return new PastScore(ScoreState.valueOf(row.getString("state")), Optional.ofNullable(mean), false);
    }
}

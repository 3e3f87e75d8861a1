package org.prameen.results.persistence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prameen.instrument.Band;
import org.prameen.results.RunId;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.Mean;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.VerdictWarning;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the nodes of a calculation and its warnings, so that they come back as exactly what they were. */
@Repository
public class ScoreSheetRows {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    ScoreSheetRows(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    public void insert(RunId run, List<NodeScore> nodes, List<VerdictWarning> warnings) {
        List<Object[]> rows = new ArrayList<>();
        nodes.forEach(node -> rows.add(values(run, rows.size(), node)));
        batches.batchUpdate("insert into result_node values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);

        List<Object[]> warned = new ArrayList<>();
        warnings.forEach(warning -> warned.add(values(run, warned.size(), warning)));
        batches.batchUpdate("insert into result_warning values (?, ?, ?, ?, ?, ?, ?, ?)", warned);
    }

    /** @param bands finds a band by its code, as the instrument of the run has it */
    public List<NodeScore> nodes(RunId run, Function<String, Band> bands) {
        return jdbc.sql("select * from result_node where run_id = ? order by position")
                .param(run.value())
                .query((row, number) -> node(row, bands))
                .list();
    }

    public List<VerdictWarning> warnings(RunId run) {
        return jdbc.sql("select * from result_warning where run_id = ? order by position")
                .param(run.value())
                .query((row, number) -> new VerdictWarning(
                        row.getString("code"),
                        row.getBigDecimal("mean"),
                        row.getBoolean("met"),
                        new ScoringSettings(
                                Rounding.valueOf(row.getString("other_rounding")),
                                Chain.valueOf(row.getString("other_chain"))),
                        row.getBigDecimal("other_mean")))
                .list();
    }

    private static Object[] values(RunId run, int position, NodeScore node) {
        Optional<ItemCounts> counts = node.counts();
        return new Object[] {
            run.value(),
            position,
            node.code(),
            node.kind().name(),
            node.state().name(),
            node.value().orElse(null),
            node.mean().map(mean -> mean.unreduced().toString()).orElse(null),
            node.mean().map(mean -> mean.exact().toString()).orElse(null),
            node.band().orElse(null),
            node.met().orElse(null),
            counts.map(found -> found.frequencies().toArray(Long[]::new)).orElse(null),
            counts.map(ItemCounts::n).orElse(null),
            counts.map(ItemCounts::notPractised).orElse(null),
            counts.map(ItemCounts::blank).orElse(null)
        };
    }

    private static Object[] values(RunId run, int position, VerdictWarning warning) {
        return new Object[] {
            run.value(),
            position,
            warning.code(),
            warning.value(),
            warning.met(),
            warning.otherSettings().rounding().name(),
            warning.otherSettings().chain().name(),
            warning.otherValue()
        };
    }

    private static NodeScore node(ResultSet row, Function<String, Band> bands) throws SQLException {
        return new NodeScore(
                row.getString("code"),
                ScoreKind.valueOf(row.getString("kind")),
                ScoreState.valueOf(row.getString("state")),
                mean(row, bands),
                Optional.ofNullable(row.getObject("met", Boolean.class)),
                counts(row));
    }

    private static Optional<Mean> mean(ResultSet row, Function<String, Band> bands) throws SQLException {
        BigDecimal value = row.getBigDecimal("mean");
        return value == null
                ? Optional.empty()
                : Optional.of(new Mean(
                        value,
                        fraction(row.getString("unreduced")),
                        fraction(row.getString("exact")),
                        bands.apply(row.getString("band"))));
    }

    private static Optional<ItemCounts> counts(ResultSet row) throws SQLException {
        java.sql.Array frequencies = row.getArray("frequencies");
        return frequencies == null
                ? Optional.empty()
                : Optional.of(new ItemCounts(
                        Arrays.asList((Long[]) frequencies.getArray()),
                        row.getLong("not_practised"),
                        row.getLong("blank")));
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return new Fraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }
}

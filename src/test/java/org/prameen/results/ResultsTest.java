package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.instrument.LocalHr;
import org.prameen.scoring.Chain;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.RatingMeans;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringInput;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.VerdictWarning;
import org.prameen.security.AsSystem;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ResultsTest {

    private static final String T1 = "C1.F4.I2";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Results results;

    @Autowired
    StoredResults stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;

    @BeforeEach
    void openCase() {
        tallied = beans.createBean(TalliedCase.class).open();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-E2")
    void workedExampleComesOutOfTalliesAsPrinted() {
        tallied.workedExample().computed();

        ScoreSheet sheet = latest().sheet();
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(number -> value(sheet, T1 + ".Q" + number))
                .containsExactly("3.50", "3.80", "4.00", "4.10", "4.30");
        assertThat(value(sheet, T1)).isEqualTo("3.94");
        assertThat(sheet.find(T1).flatMap(NodeScore::band)).contains("HIGH");
        assertThat(sheet.find(T1).flatMap(NodeScore::met)).contains(true);
    }

    @Test
    @Requirement("002-E17")
    void countsOfAnItemAreStoredApart() {
        tallied.tally(
                        "C1.F5.I5",
                        ItemCounts.of(2, 3, 2, 1, 0).withNotPractised(2),
                        ItemCounts.of(5, 0, 0, 0, 0).withNotPractised(4).withBlank(1))
                .computed();

        ItemCounts item =
                latest().sheet().find("C1.F5.I5.Q1").flatMap(NodeScore::counts).orElseThrow();
        assertThat(List.of(item.n(), item.notPractised(), item.blank())).containsExactly(8L, 2L, 0L);
        assertThat(latest().sheet().find("C1.F5.I5.Q2").flatMap(NodeScore::counts))
                .hasValueSatisfying(counts -> assertThat(counts.blank()).isEqualTo(1));
    }

    @Test
    void everyFractionAndWarningComesBackAsItWas() {
        Map<String, ItemCounts> counts = Map.of(
                "C1.F5.I5.Q1", ItemCounts.of(0, 3, 3, 2, 0),
                "C1.F5.I5.Q2", ItemCounts.of(2, 4, 1, 1, 0),
                "C1.F1.I1.Q1", ItemCounts.of(1, 1, 1, 0, 0).withBlank(4),
                "C1.F1.I1.Q2", ItemCounts.of(0, 0, 0, 1, 2));
        ScoringInput input = ScoringInput.allSelected(LocalHr.h(), counts);
        ScoreSheet sheet = new RatingMeans(LocalHr.h(), ScoringSettings.defaults()).score(input);
        List<VerdictWarning> warnings = VerdictWarning.of(LocalHr.h(), input, sheet);

        stored.add(tallied.id(), run(), sheet, warnings, java.util.Optional.empty());

        CaseResults back = latest();
        assertThat(back.sheet()).isEqualTo(sheet);
        assertThat(back.warnings()).isEqualTo(warnings).isNotEmpty();
    }

    @Test
    @Requirement("002-E9")
    void laterChangeOfTheRoundsSettingsLeavesStoredResultsAlone() {
        tallied.tally("C1.F1.I1", "1,1,1,0,0", "0,1,0,2,0").computed();
        CaseResults before = latest();

        jdbc.sql("update assessment_round set rounding = 'TRUNCATE', chain = 'EXACT', labels = 'LONG'"
                        + " where id = (select round_id from assessment_case where id = ?)")
                .param(tallied.id().value())
                .update();

        assertThat(latest()).isEqualTo(before);
        assertThat(before.settings()).isEqualTo(ScoringSettings.defaults());
        assertThat(value(before.sheet(), "C1.F1.I1.Q2")).isEqualTo("2.67");

        tallied.computed();

        assertThat(latest().settings()).isEqualTo(new ScoringSettings(Rounding.TRUNCATE, Chain.EXACT));
        assertThat(value(latest().sheet(), "C1.F1.I1.Q2")).isEqualTo("2.66");
        assertThat(runs()).isEqualTo(2);
        assertThat(storedMean(before.run(), "C1.F1.I1.Q2")).isEqualByComparingTo("2.67");
    }

    @Test
    @Requirement("002-E11")
    void verdictThatHangsOnTheChainIsStoredWithItsWarning() {
        tallied.tally("C1.F5.I5", "0,3,3,2,0", "2,4,1,1,0").computed();

        assertThat(value(latest().sheet(), "C1.F5.I5")).isEqualTo("3.51");
        assertThat(latest().warnings())
                .filteredOn(warning -> warning.code().equals("C1.F5.I5"))
                .extracting(VerdictWarning::otherSettings)
                .contains(new ScoringSettings(Rounding.HALF_UP, Chain.EXACT));
    }

    @Test
    void latestResultsAreReadInThreeStatements() {
        tallied.workedExample().computed();

        List<String> statements = SqlCounter.during(
                () -> AsSystem.run(() -> stored.latest(tallied.id()).orElseThrow()));

        assertThat(statements.stream().filter(sql -> sql.contains("result_"))).hasSize(3);
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    private CaseResults latest() {
        return AsSystem.call(() -> results.latest(tallied.id()));
    }

    private ResultRun run() {
        return new ResultRun(
                RunId.random(),
                clock.instant(),
                "system",
                org.prameen.round.BandLabels.SHORT,
                java.util.Optional.empty());
    }

    private long runs() {
        return jdbc.sql("select count(*) from result_run where case_id = ?")
                .param(tallied.id().value())
                .query(Long.class)
                .single();
    }

    private BigDecimal storedMean(ResultRun run, String code) {
        return jdbc.sql("select mean from result_node where run_id = ? and code = ?")
                .params(run.id().value(), code)
                .query(BigDecimal.class)
                .single();
    }

    private static String value(ScoreSheet sheet, String code) {
        return sheet.find(code).flatMap(NodeScore::value).orElseThrow().toPlainString();
    }
}

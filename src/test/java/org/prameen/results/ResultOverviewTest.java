package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.planning.Choice;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.StrongAndWeak;
import org.prameen.scoring.Working;
import org.prameen.security.AsSystem;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ResultOverviewTest {

    private static final String T1 = "C1.F4.I2";
    private static final List<String> RECRUITMENT =
            List.of("C1.F5.I1", "C1.F5.I2", "C1.F5.I3", "C1.F5.I4", "C1.F5.I5", "C1.F5.I6");

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    ResultOverviews overviews;

    @Autowired
    PlanEditing plans;

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
    @Requirement("002-C7")
    void excludedNotPractisedEvaluatedAndUnansweredMakeUpAllIndicators() {
        tallied.plan(Choice.EVERYTHING.without(RECRUITMENT, "ไม่มีการบรรจุในรอบนี้"))
                .workedExample()
                .notPractised("C4.F3.I3")
                .notPractised("C4.F3.I2")
                .computed();

        Coverage coverage = overview().coverage();

        assertThat(coverage).isEqualTo(new Coverage(1, 2, 6, 36));
        assertThat(coverage.all()).isEqualTo(45);
    }

    @Test
    @Requirement("002-C8")
    void announcedOwnTargetStandsBesideTheHandbooksVerdict() {
        tallied.plan(new Targets(Map.of(T1, new Target(new BigDecimal("4.00"), java.util.Optional.empty()))))
                .workedExample()
                .computed();
        assertThat(overview().targets()).isEmpty();

        world.as(
                tallied.agency().headOfHr(),
                () -> plans.announceTargets(
                        tallied.id(),
                        java.time.LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK),
                        "บุคลากรทุกคน",
                        1));

        assertThat(overview().targets().get(T1))
                .isEqualTo(OwnTarget.of(new BigDecimal("4.00"), java.util.Optional.of(new BigDecimal("3.94"))));
        assertThat(overview().targets().get(T1).reached()).contains(false);
        assertThat(score(T1).met()).contains(true);
    }

    @Test
    void targetIsReachedByTheLevelItself() {
        assertThat(OwnTarget.of(new BigDecimal("3.94"), java.util.Optional.of(new BigDecimal("3.94")))
                        .reached())
                .contains(true);
        assertThat(OwnTarget.of(new BigDecimal("3.94"), java.util.Optional.empty())
                        .reached())
                .isEmpty();
    }

    @Test
    @Requirement("002-G9")
    void workingOfAnItemShowsEveryProduct() {
        tallied.workedExample().computed();

        Working.OfItem working = (Working.OfItem) working(T1 + ".Q1");

        assertThat(working.rows())
                .extracting(row -> row.score() + "·" + row.f() + "=" + row.product())
                .containsExactly("5·1=5", "4·5=20", "3·3=9", "2·0=0", "1·1=1");
        assertThat(List.of(working.sum(), working.n())).containsExactly(35L, 10L);
        assertThat(((Working.OfGroup) working(T1)).summands()).hasSize(5);
    }

    @Test
    @Requirement("002-F7")
    @Requirement("002-F10")
    void factorsAndTotalAreNotJudgedAndOnlyFailedIndicatorsAreWeak() {
        tallied.workedExample()
                .tally("C1.F5.I5", "0,0,10,0,0", "0,0,10,0,0")
                .notPractised("C4.F3.I3")
                .computed();

        assertThat(score("C1.F4").met()).isEmpty();
        assertThat(score("TOTAL").met()).isEmpty();
        assertThat(score("C1").met()).isPresent();
        StrongAndWeak points = StrongAndWeak.of(overview().sheet());
        assertThat(points.weak()).extracting(NodeScore::code).containsExactly("C1.F5.I5");
        assertThat(points.strong()).extracting(NodeScore::code).containsExactly(T1);
    }

    @Test
    @Requirement("002-F9")
    void labelSetOfTheRoundChangesWordsAndNoLimits() {
        tallied.workedExample().computed();
        assertThat(band()).isEqualTo("มาก");

        jdbc.sql("update assessment_round set labels = 'LONG'"
                        + " where id = (select round_id from assessment_case where id = ?)")
                .param(tallied.id().value())
                .update();
        tallied.computed();

        assertThat(band()).isEqualTo("ระดับเหมาะสมมาก");
        assertThat(score(T1).band()).contains("HIGH");
    }

    @Test
    @Requirement("002-E18")
    void fewScoresAndASingleGroupArePointedOut() {
        tallied.tally("C1.F5.I5", "0,2,0,0,0", "0,2,0,0,0").computed();

        assertThat(overview().itemsWithFewScores()).isEqualTo(2);
        assertThat(overview().oneGroupOnly()).isFalse();
        tallied.ofHrStaffOnly()
                .open()
                .tally("C1.F5.I5", "0,3,0,0,0", "0,3,0,0,0")
                .computed();
        assertThat(overview().itemsWithFewScores()).isZero();
        assertThat(overview().oneGroupOnly()).isTrue();
    }

    @Test
    void strangersReadNothing() {
        tallied.workedExample().computed();

        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> overviews.of(tallied.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(tallied.agency().respondent(), () -> overviews.working(tallied.id(), T1)))
                .isInstanceOf(NotFound.class);
    }

    private String band() {
        ResultOverview overview = overview();
        return overview.bandName(score(T1).mean().orElseThrow().band()).in(Texts.THAI);
    }

    private NodeScore score(String code) {
        return overview().sheet().find(code).orElseThrow();
    }

    private ResultOverview overview() {
        return AsSystem.call(() -> overviews.of(tallied.id())).orElseThrow();
    }

    private Working working(String code) {
        return AsSystem.call(() -> overviews.working(tallied.id(), code)).orElseThrow();
    }
}

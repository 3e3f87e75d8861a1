package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.VersionComparison;
import org.prameen.round.BandLabels;
import org.prameen.round.NewRound;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.ScoreState;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.AsSystem;
import org.prameen.shared.NotFound;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class TrendsTest {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    Trends trends;

    @Autowired
    Checking checking;

    @Autowired
    Instruments instruments;

    @Autowired
    AutowireCapableBeanFactory beans;

    Agency agency;
    RoundId march;
    TalliedCase before;
    TalliedCase now;

    @BeforeEach
    void openCases() {
        agency = world.agency();
        march = world.round();
        before = beans.createBean(TalliedCase.class).open(agency, march);
        now = beans.createBean(TalliedCase.class);
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-I3")
    void acceptedResultsOfTheRoundBeforeAreFoundByCode() {
        accepted(before.workedExample());
        now.open(agency, world.roundAfter(march));

        Trend trend = trend();

        assertThat(trend.previous("C1.F4.I2"))
                .contains(new PastScore(ScoreState.SCORED, Optional.of(new BigDecimal("3.94")), false));
        assertThat(trend.previous().map(PastRound::caseId)).contains(before.id());
    }

    @Test
    @Requirement("002-I4")
    void roundWithoutPracticeIsAGapAndNoZero() {
        accepted(before.notPractised("C1.F4.I2"));
        now.open(agency, world.roundAfter(march));

        assertThat(trend().previous("C1.F4.I2"))
                .contains(new PastScore(ScoreState.NOT_PRACTISED, Optional.empty(), false));
    }

    @Test
    @Requirement("002-I4")
    void indicatorWithOtherItemsIsMarkedWhenTheVersionChanged() {
        accepted(before.workedExample().tally("C2.F2.I2", "1,5,3,0,1", "2,6,1,0,1", "4,4,1,0,1", "3,6,0,1,0"));
        now.open(agency, september("A"));

        Trend trend = trend();

        assertThat(trend.previous("C2.F2.I2").map(PastScore::itemsChanged)).contains(true);
        assertThat(trend.previous("C2.F2").map(PastScore::itemsChanged)).contains(true);
        assertThat(trend.previous("TOTAL").map(PastScore::itemsChanged)).contains(true);
        assertThat(trend.previous("C1.F4.I2").map(PastScore::itemsChanged)).contains(false);
        assertThat(trend.previous().map(PastRound::version)).contains("H");
    }

    @Test
    @Requirement("002-A5")
    void itemsAreComparedByCodeAndOnlyWhereTheirWordingIsTheSame() {
        accepted(before.workedExample().tally("C2.F5.I1", "10,0,0,0,0", "0,10,0,0,0", "0,0,10,0,0"));
        now.open(agency, september("A"));

        Trend trend = trend();

        VersionComparison versions = AsSystem.call(() -> instruments.compare("local-hr", "H", "A"));
        assertThat(versions.same()).contains("C2.F5.I1.Q2");
        assertThat(trend.previous("C2.F5.I1.Q2"))
                .as("first in version A, compared with what had its code before")
                .contains(new PastScore(ScoreState.SCORED, Optional.of(new BigDecimal("4.00")), false));
        assertThat(versions.removed()).isNotEmpty().allMatch(code -> trend.previous(code)
                .isEmpty());
        assertThat(versions.changed()).allMatch(code -> trend.previous(code).isEmpty());
        assertThat(trend.previous("C1.F4.I2.Q1").flatMap(PastScore::mean)).contains(new BigDecimal("3.50"));
    }

    @Test
    @Requirement("002-J6")
    void itemOfOnePersonHasNoTrend() {
        accepted(before.tally("C1.F4.I2", ItemCounts.of(0, 0, 0, 1, 0).withBlank(9), ItemCounts.of(4, 6, 0, 0, 0)));
        now.open(agency, world.roundAfter(march));

        assertThat(trend().previous("C1.F4.I2.Q1")).isEmpty();
        assertThat(trend().previous("C1.F4.I2.Q2").flatMap(PastScore::mean)).contains(new BigDecimal("4.40"));
    }

    @Test
    void resultsNobodyAcceptedAreNoTrend() {
        before.workedExample().computed();
        now.open(agency, world.roundAfter(march));

        assertThat(trend().rounds()).isEmpty();
    }

    @Test
    void otherAgenciesAndLaterRoundsAreNoTrend() {
        accepted(before.workedExample());
        now.open(world.agency(), world.roundAfter(march));

        assertThat(trend().rounds()).isEmpty();
        assertThat(AsSystem.call(() -> trends.of(before.id())).rounds()).isEmpty();
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> trends.of(now.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void allEarlierRoundsAreReadInOneStatement() {
        accepted(before.workedExample());
        now.open(agency, world.roundAfter(march));

        assertThat(SqlCounter.during(this::trend).stream().filter(sql -> sql.contains("result_node")))
                .hasSize(1);
    }

    private void accepted(TalliedCase tallied) {
        tallied.computed().submitted();
        world.as(agency.committeeMember(), () -> checking.accept(tallied.id()));
    }

    private RoundId september(String version) {
        return AsSystem.call(() -> {
            Round of = rounds.get(march);
            return rounds.plan(new NewRound(
                    of.instrument(),
                    version,
                    of.fiscalYear(),
                    "SEPTEMBER",
                    Optional.empty(),
                    ScoringSettings.defaults(),
                    BandLabels.SHORT,
                    Optional.empty()));
        });
    }

    private Trend trend() {
        return AsSystem.call(() -> trends.of(now.id()));
    }
}

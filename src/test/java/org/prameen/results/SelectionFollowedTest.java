package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.casework.Stage;
import org.prameen.planning.Choice;
import org.prameen.planning.Edition;
import org.prameen.planning.Planned;
import org.prameen.planning.Plans;
import org.prameen.planning.SelectionChanges;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;
import org.prameen.security.AsSystem;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The selection of the plan changes after results were computed from it. */
@IntegrationTest
class SelectionFollowedTest {

    private static final String EXCLUDED = "C1.F4.I2";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Results results;

    @Autowired
    Checking checking;

    @Autowired
    Plans plans;

    @Autowired
    Planned planned;

    @Autowired
    SelectionChanges changes;

    @Autowired
    PlanRows rows;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;

    @BeforeEach
    void computed() {
        tallied = beans.createBean(TalliedCase.class).open();
        world.enter(tallied.id(), Stage.PLANNING);
        planned.approve(tallied.agency(), tallied.id(), List.of(), "-");
        tallied.workedExample().tally("C1.F4.I1", "10,0,0,0,0", "10,0,0,0,0", "10,0,0,0,0", "10,0,0,0,0", "10,0,0,0,0");
        tallied.computed();
        world.enter(tallied.id(), Stage.ANALYSIS);
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-C6")
    void resultsThatNobodyWasGivenFollowTheSelection() {
        assertThat(state()).isEqualTo(ScoreState.SCORED);

        exclude();

        assertThat(state()).isEqualTo(ScoreState.NOT_SELECTED);
        tallied.submitted();
        world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id()));
        assertThat(latest().accepted()).isTrue();
    }

    @Test
    @Requirement("002-C6")
    void selectionStandsWhileTheCommitteeChecksAndIsFreeAgainOnceItReturns() {
        tallied.submitted();
        RunId seen = latest().run().id();

        refused(this::exclude, "results.selectionWithCommittee");
        assertThat(AsSystem.call(() -> plans.selection(tallied.id())).selected())
                .contains(EXCLUDED);

        world.as(tallied.agency().committeeMember(), () -> checking.returnForCorrection(tallied.id(), "ตัดข้อนี้"));
        exclude();
        assertThat(latest().run().id()).as("computed after the correction").isEqualTo(seen);
        tallied.computed();
        assertThat(state()).isEqualTo(ScoreState.NOT_SELECTED);
    }

    @Test
    void selectionOfAcceptedResultsStands() {
        tallied.submitted();
        world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id()));

        refused(this::exclude, "results.selectionAccepted");
    }

    @Test
    void resultsOfAnotherSelectionAreNeitherHandedInNorAcceptedButReturned() {
        behindTheBack(Choice.EVERYTHING.without(List.of(EXCLUDED), "-"));
        refused(
                () -> world.as(tallied.agency().coordinator(), () -> results.finishAnalysis(tallied.id())),
                "results.otherSelection");
        behindTheBack(Choice.EVERYTHING);
        tallied.submitted();
        behindTheBack(Choice.EVERYTHING.without(List.of(EXCLUDED), "-"));
        RunId seen = latest().run().id();

        refused(
                () -> world.as(tallied.agency().committeeMember(), () -> checking.acceptAsSeen(tallied.id(), seen)),
                "results.otherSelectionChecked");
        world.as(tallied.agency().committeeMember(), () -> checking.returnForCorrection(tallied.id(), "คำนวณใหม่"));
        tallied.computed().submitted();
        world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id()));
        assertThat(state()).isEqualTo(ScoreState.NOT_SELECTED);
    }

    private void exclude() {
        world.as(
                tallied.agency().headOfHr(),
                () -> changes.changeAfterApproval(tallied.id(), EXCLUDED, false, "ไม่มีเหตุในรอบนี้"));
    }

    /** As cases stand whose selection changed before results followed it. */
    private void behindTheBack(Choice choice) {
        rows.save(tallied.id(), choice, new Edition(9, "-", clock.instant()));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOf(Rejected.class).hasMessageContaining(key);
    }

    private ScoreState state() {
        ScoreSheet sheet = latest().sheet();
        return sheet.find(EXCLUDED).orElseThrow().state();
    }

    private CaseResults latest() {
        return AsSystem.call(() -> results.latest(tallied.id()));
    }
}

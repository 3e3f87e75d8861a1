package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.answering.CaseAnswers;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.Comments;
import org.prameen.casework.Stage;
import org.prameen.improvement.Actions;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.organisation.Organisations;
import org.prameen.reporting.ShortReports;
import org.prameen.results.Results;
import org.prameen.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

/** A small part of the demo world, one agency a stage, played once for all that is looked at. */
@IntegrationTest
class DemoCasesTest {

    private static final Map<String, Stage> ONE_A_STAGE = Map.of(
            "M-9011", Stage.AWARENESS,
            "S-2006", Stage.READINESS,
            "M-9009", Stage.PLANNING,
            "M-2010", Stage.COLLECTION,
            "S-2004", Stage.ANALYSIS,
            "S-2003", Stage.REPORTING,
            "M-5002", Stage.USE);

    @Autowired
    DemoWorld world;

    @Autowired
    DemoCases demo;

    @Autowired
    Cases cases;

    @Autowired
    Organisations organisations;

    @Autowired
    CaseAnswers answers;

    @Autowired
    Results results;

    @Autowired
    ShortReports shortReports;

    @Autowired
    Comments comments;

    @Autowired
    Actions actions;

    @Autowired
    Inbox inbox;

    @Autowired
    Players players;

    @Autowired
    MovableClock clock;

    private int played;

    @BeforeEach
    void play() {
        clock.set(MovableClock.START);
        world.load();
        played = demo.play(new Scope(ONE_A_STAGE.keySet()));
    }

    @AfterEach
    void backToStart() {
        clock.set(MovableClock.START);
    }

    @Test
    void everyCaseStandsInItsStageWithSomethingToSee() {
        Map<String, Stage> stages = ONE_A_STAGE.keySet().stream()
                .collect(Collectors.toMap(code -> code, code -> current(code).stage()));

        assertThat(stages).isEqualTo(ONE_A_STAGE);
        AsSystem.run(() -> {
            assertThat(answers.anyLate(current("M-2010").id())).isTrue();
            assertThat(results.latest(current("S-2004").id()).check())
                    .hasValueSatisfying(check -> assertThat(check.accepted()).isFalse());
            assertThat(shortReports.find(current("S-2003").id()))
                    .hasValueSatisfying(report -> assertThat(report.release()).isPresent());
            assertThat(comments.of(current("S-2003").id())).hasSizeGreaterThan(1);
            assertThat(actions.of(current("M-5002").id())).hasSize(2);
        });
    }

    @Test
    void everyCoordinatorOfAnEarlyStageFindsATaskThatIsOverdue() {
        for (String code : List.of("M-9011", "S-2006", "M-9009")) {
            String coordinator = new Offices().of(code).coordinator();

            assertThat(players.call(coordinator, () -> inbox.page(InboxQuery.of(InboxTab.OVERDUE), 0, 10)))
                    .hasSize(1);
        }
    }

    @Test
    void nothingOfTheStoryLiesAhead() {
        assertThat(ONE_A_STAGE.keySet())
                .allSatisfy(code -> assertThat(current(code).stageSince()).isBeforeOrEqualTo(clock.instant()));
    }

    @Test
    void playingAgainAddsNothing() {
        int again = demo.play(new Scope(ONE_A_STAGE.keySet()));

        assertThat(again).isZero();
        assertThat(played).isIn(0, ONE_A_STAGE.size());
    }

    private CaseListing current(String code) {
        List<CaseListing> found = AsSystem.call(() -> cases.search(
                CaseSearch.everything()
                        .of(organisations.byCode(code).orElseThrow().id()),
                0,
                10));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}

package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.prameen.lifecycle.WorkItem;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.reporting.ShortReports;
import org.prameen.results.Results;
import org.prameen.review.Phase;
import org.prameen.review.Reviews;
import org.prameen.review.Statuses;
import org.prameen.review.Threads;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
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

    /** The phase of the submission, and where its case waits. */
    private static final Map<String, Standing> ONE_A_STEP_OF_THE_REVIEW = Map.of(
            "M-2004", new Standing(Phase.PREPARING, RouteProcess.SIGN_SUBMISSION),
            "S-2003", new Standing(Phase.UNDER_REVIEW, RouteProcess.REVIEW_SUBMISSION),
            "M-9003", new Standing(Phase.UNDER_REVIEW, RouteProcess.REVIEW_SUBMISSION),
            "M-9004", new Standing(Phase.RETURNED, RouteProcess.CORRECT_RETURNED),
            "M-9005", new Standing(Phase.RETURNED, RouteProcess.CORRECT_RETURNED),
            "M-9002", new Standing(Phase.NOT_CERTIFIED, UseOfResultsProcess.PLAN_IMPROVEMENT),
            "M-5002", new Standing(Phase.CERTIFIED, UseOfResultsProcess.PLAN_IMPROVEMENT));

    private static final Scope PLAYED = new Scope(Stream.of(ONE_A_STAGE, ONE_A_STEP_OF_THE_REVIEW)
            .flatMap(part -> part.keySet().stream())
            .collect(Collectors.toSet()));

    record Standing(Phase phase, String step) {}

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

    @Autowired
    Statuses statuses;

    @Autowired
    Reviews reviews;

    @Autowired
    Threads threads;

    @Autowired
    WorkItemRows items;

    private int played;

    @BeforeEach
    void play() {
        clock.set(MovableClock.START);
        world.load();
        played = demo.play(PLAYED);
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
    void everyStepOfTheReviewIsToBeSeen() {
        assertThat(ONE_A_STEP_OF_THE_REVIEW)
                .allSatisfy((code, standing) -> AsSystem.run(() -> {
                    CaseId id = current(code).id();
                    assertThat(statuses.of(id).phase()).as(code).isEqualTo(standing.phase());
                    assertThat(items.open(id))
                            .extracting(WorkItem::element)
                            .as(code)
                            .contains(standing.step());
                }));
        assertThat(AsSystem.call(() -> statuses.of(current("M-9003").id()))
                        .waitsFor()
                        .orElseThrow()
                        .body()
                        .kind())
                .isEqualTo(OrganisationKind.NATIONAL_OFFICE);
        seen("M-9004", id -> assertThat(reviews.sheet(id).verdicts()).hasSize(2));
        seen("M-9005", id -> assertThat(threads.summaries(id)).hasSize(1));
    }

    /** As the coordinator of the agency sees it. */
    private void seen(String code, Consumer<CaseId> look) {
        CaseId id = current(code).id();
        players.as(new Offices().of(code).coordinator(), () -> look.accept(id));
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
        int again = demo.play(PLAYED);

        assertThat(again).isZero();
        assertThat(played).isIn(0, PLAYED.agencies().size());
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

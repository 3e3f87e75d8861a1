package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.casework.DateMovePace;
import org.prameen.casework.Lateness;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.round.Dates;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Moved dates reach everything that waits in a case, and the case goes on by them. */
@IntegrationTest
class MovedDatesOfCaseTest extends CaseWalk {

    @Autowired
    DateMovePace pace;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Test
    @Requirement("002-B4")
    void surveysTasksAndTimersOfACollectionGoByTheNewDates() {
        toCollection();
        Dates later = later(7, Optional.empty());
        Instant closes = later.collectionClosesAt();

        move(later);

        assertThat(surveys()).isPositive();
        assertThat(items.open(id)).allSatisfy(item -> assertThat(item.due()).contains(closes));
        assertThat(items.open(id)).allSatisfy(item -> {
            assertThat(dueInEngine(item)).isEqualTo(closes);
            assertThat(dueInHistory(item)).isEqualTo(closes);
        });
        assertThat(jobs.of(id))
                .extracting(job -> job.getDuedate().toInstant())
                .containsExactlyInAnyOrder(later.collectionReminderAt(), closes);
    }

    @Test
    void aCaseRunsOnByItsMovedDates() {
        toCollection();
        move(later(7, Optional.empty()));

        jobs.moveTo(dates.collectionClosesAt().plusSeconds(1), id);
        assertThat(theCase().late()).doesNotContain(Lateness.COLLECTION);
        agency.respondents().forEach(this::answer);
        world.as(agency.coordinator(), () -> collecting.close(id));

        assertThat(open()).containsExactly(AnalysisProcess.ANALYSE_RESULTS);
        assertThat(items.open(id))
                .singleElement()
                .extracting(WorkItem::due)
                .isEqualTo(Optional.of(later(7, Optional.empty()).reportLateAt()));
        assertThat(items.open(id)).extracting(WorkItem::element).doesNotContain(SurveyProcess.ANSWER_SURVEY);
    }

    @Test
    void aBodyOnTheRouteGetsADateAndLosesItAgain() {
        toCollection();
        agency.respondents().forEach(this::answer);
        world.as(agency.coordinator(), () -> collecting.close(id));
        toReports();
        world.as(agency.coordinator(), () -> fullReports.issue(id));
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        sign();
        assertThat(open()).containsExactly(RouteProcess.REVIEW_SUBMISSION);
        assertThat(items.open(id).get(0).due()).isEmpty();

        Dates dated = later(0, Optional.of(dates.reportDue().plusDays(14)));
        move(dated);
        assertThat(items.open(id).get(0).due()).isEqualTo(dated.provinceLateAt());
        assertThat(dueInEngine(items.open(id).get(0)))
                .isEqualTo(dated.provinceLateAt().orElseThrow());

        move(later(0, Optional.empty()));
        assertThat(items.open(id).get(0).due()).isEmpty();
    }

    private void move(Dates to) {
        RoundId round = theCase().round();
        AsSystem.run(() -> rounds.reschedule(round, to));
        pace.awaitEnd(round);
    }

    private Dates later(int days, Optional<LocalDate> provinceDue) {
        return new Dates(
                dates.collectFrom().plusDays(days),
                dates.collectTo().plusDays(days),
                dates.reportDue().plusDays(days),
                provinceDue,
                Optional.empty());
    }

    private Instant dueInEngine(WorkItem item) {
        Task task = tasks.createTaskQuery().taskId(item.taskId()).singleResult();
        return Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
    }

    private Instant dueInHistory(WorkItem item) {
        HistoricTaskInstance task =
                history.createHistoricTaskInstanceQuery().taskId(item.taskId()).singleResult();
        return task.getDueDate().toInstant();
    }
}

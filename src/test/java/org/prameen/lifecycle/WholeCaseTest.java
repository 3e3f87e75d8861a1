package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Lateness;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.lifecycle.process.ReportingProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

/** A whole case through the services of all modules, its process moving with it. */
@IntegrationTest
class WholeCaseTest extends CaseWalk {

    @Test
    @Requirement("002-B6")
    void caseRunsFromItsOpeningToItsEnd() {
        toCollection();
        agency.respondents().forEach(this::answer);
        world.as(agency.coordinator(), () -> collecting.close(id));
        assertThat(open()).containsExactly(AnalysisProcess.ANALYSE_RESULTS);
        toReports();
        report();
        sign();
        certify();
        assertThat(stage()).isEqualTo(Stage.USE);
        assertThat(open()).containsExactly(UseOfResultsProcess.PLAN_IMPROVEMENT);

        world.as(agency.person(Role.PLAN_MANAGER), () -> actions.finishPlanning(id));

        assertThat(theCase().isOpen()).isFalse();
        assertThat(theCase().late()).isEmpty();
        assertThat(open()).isEmpty();
        assertThat(jobs.of(id)).isEmpty();
    }

    @Test
    @Requirement("002-C1")
    void finishedTrialIsRecordedAndLeadsOn() {
        leaveOut(2);
        assertThat(open()).containsExactly(AwarenessProcess.TRY_OUT_ASSESSMENT);

        world.as(agency.coordinator(), () -> trials.finish(id, "เข้าใจวิธีให้คะแนนแล้ว"));

        assertThat(stage()).isEqualTo(Stage.READINESS);
        assertThat(world.call(agency.coordinator(), () -> trials.of(id)))
                .hasValueSatisfying(trial -> assertThat(trial.result()).isEqualTo("เข้าใจวิธีให้คะแนนแล้ว"));
    }

    @Test
    void returnedPlanIsRevisedAndHandedInAgain() {
        leaveOut(6);
        planned.fill(agency, id);
        world.as(agency.coordinator(), () -> plans.submit(id));
        world.as(agency.headOfHr(), () -> plans.returnForRevision(id, "ยังไม่มีผู้รับผิดชอบครบ"));
        assertThat(open()).containsExactly(PlanningProcess.REVISE_PLAN);

        world.as(agency.coordinator(), () -> plans.submit(id));

        assertThat(open()).containsExactly(PlanningProcess.APPROVE_PLAN);
    }

    @Test
    void collectionOpensOnItsDayInBangkokAndInvitesEverybody() {
        toApprovedPlan();

        jobs.moveTo(dates.collectionOpensAt().minusSeconds(1), id);
        assertThat(open()).isEmpty();
        jobs.moveTo(dates.collectionOpensAt(), id);

        assertThat(open()).contains(CollectionProcess.CLOSE_COLLECTION);
        assertThat(items.open(id))
                .filteredOn(item -> item.element().equals(SurveyProcess.ANSWER_SURVEY))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrderElementsOf(
                        agency.respondents().stream().map(Optional::of).toList());
    }

    @Test
    void handedInSheetTakenBackIsAskedForAgain() {
        toCollection();
        PersonId nida = agency.respondent();
        answer(nida);
        assertThat(surveysOf(nida)).isZero();

        world.as(nida, () -> sheets.takeBack(id, SheetKind.COUNTED));
        assertThat(surveysOf(nida)).isEqualTo(1);
        world.as(nida, () -> sheets.submit(id, SheetKind.COUNTED));

        assertThat(surveysOf(nida)).isZero();
    }

    @Test
    void personTakenOffTheListLosesTheTask() {
        toCollection();
        PersonId nida = agency.respondent();

        world.as(agency.coordinator(), () -> collecting.remove(id, nida));

        assertThat(surveysOf(nida)).isZero();
        assertThat(surveys()).isEqualTo(agency.respondents().size() - 1);
    }

    @Test
    @Requirement("002-B2")
    void collectionIsLateFromMidnightAfterItsLastDayAndStaysOpen() {
        toCollection();

        jobs.moveTo(dates.collectionReminderAt(), id);
        assertThat(items.open(id)).allMatch(item -> item.remindedAt().isPresent());
        jobs.moveTo(dates.collectionClosesAt().minusSeconds(1), id);
        assertThat(theCase().late()).isEmpty();
        jobs.moveTo(dates.collectionClosesAt(), id);

        assertThat(theCase().late()).containsExactly(Lateness.COLLECTION);
        answer(agency.respondent());
        world.as(agency.coordinator(), () -> collecting.close(id));
        assertThat(stage()).isEqualTo(Stage.ANALYSIS);
        assertThat(surveys()).isZero();
    }

    @Test
    @Requirement("002-B3")
    void reportIsLateFromMidnightAfterItsDueDateAndIsStillReleased() {
        toCollection();
        answer(agency.respondent());
        world.as(agency.coordinator(), () -> collecting.close(id));
        toReports();

        jobs.moveTo(dates.reportLateAt().minusSeconds(1), id);
        assertThat(theCase().late()).isEmpty();
        assertThat(items.open(id)).allMatch(item -> item.remindedAt().isPresent());
        jobs.moveTo(dates.reportLateAt(), id);

        assertThat(theCase().late()).containsExactly(Lateness.REPORT);
        report();
        assertThat(stage()).isEqualTo(Stage.REPORTING);
    }

    @Test
    void doubtedResultsAreCorrectedComputedAgainAndAccepted() {
        toCollection();
        answer(agency.respondent());
        world.as(agency.coordinator(), () -> collecting.close(id));
        world.as(agency.coordinator(), () -> results.finishAnalysis(id));
        world.as(agency.committeeMember(), () -> checking.returnForCorrection(id, "จำนวนคนไม่ตรง"));
        assertThat(open()).containsExactly(AnalysisProcess.CORRECT_ANSWERS);

        world.as(agency.coordinator(), () -> corrections.finish(id));

        assertThat(open()).containsExactly(AnalysisProcess.ANALYSE_RESULTS);
        toReports();
        assertThat(open()).containsExactly(ReportingProcess.WRITE_FULL_REPORT);
    }

    @Test
    void actForWhichTheCaseDoesNotWaitIsUndoneAsAWhole() {
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> trials.finish(id, "เร็วไป")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("lifecycle.stepNotOpen");

        assertThat(world.call(agency.coordinator(), () -> trials.of(id))).isEmpty();
        assertThat(open()).containsExactly(AwarenessProcess.SURVEY_PERCEPTION);
    }
}

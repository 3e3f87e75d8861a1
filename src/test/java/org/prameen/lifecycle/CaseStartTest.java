package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.casework.StepRecord;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that is opened has a process, and what people do in the case moves it. */
@IntegrationTest
class CaseStartTest {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Steps steps;

    @Autowired
    WorkItemRows items;

    @Autowired
    RuntimeService runtime;

    @Test
    void openedCaseHasAProcessThatKnowsItsDatesInBangkok() {
        CaseId id = world.open(world.agency());
        Case opened = AsSystem.call(() -> cases.get(id));

        var process = runtime.createProcessInstanceQuery()
                .processDefinitionKey(AssessmentCaseProcess.KEY)
                .processInstanceBusinessKey(opened.number())
                .singleResult();
        Map<String, Object> variables = runtime.getVariables(process.getId());

        Dates dates = AsSystem.call(() -> rounds.get(opened.round())).dates();
        assertThat(variables)
                .containsEntry("caseId", id.toString())
                .containsEntry("agencyId", opened.agency().toString())
                .containsEntry("collectionOpensAt", dates.collectFrom() + "T00:00:00+07:00")
                .containsEntry("collectionReminderAt", dates.collectTo().minusDays(3) + "T00:00:00+07:00")
                .containsEntry("collectionClosesAt", dates.collectTo().plusDays(1) + "T00:00:00+07:00")
                .containsEntry("reportDueAt", dates.reportDue().plusDays(1) + "T00:00:00+07:00")
                .containsEntry("filledTogether", false)
                .containsEntry("profileAsked", false);
        assertThat(variables).hasSize(10).containsKey(CaseVariables.REPORT_REMINDER_AT.name());
    }

    @Test
    void firstTaskIsForTheCoordinatorUntilCollectionOpens() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        assertThat(items.open(id)).singleElement().satisfies(item -> {
            assertThat(item.element()).isEqualTo(AwarenessProcess.SURVEY_PERCEPTION);
            assertThat(item.process()).isEqualTo(AwarenessProcess.KEY);
            assertThat(item.formKey()).isEqualTo("form:survey-perception");
            assertThat(item.groups()).containsExactly(Role.COORDINATOR.at(agency.id()));
            assertThat(item.assignee()).isEmpty();
            assertThat(item.due()).contains(dates(id).collectionOpensAt());
        });
    }

    @Test
    @Requirement("002-B6")
    void stepsLeadThroughAwarenessAndReadinessToThePlan() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        List.of(AwarenessProcess.SURVEY_PERCEPTION, AwarenessProcess.BRIEF_STAFF, AwarenessProcess.TRY_OUT_ASSESSMENT)
                .forEach(step -> done(agency, id, step));
        assertThat(stage(id)).isEqualTo(Stage.READINESS);
        List.of(
                        ReadinessProcess.STUDY_STAFF_STATE,
                        ReadinessProcess.CHOOSE_LEARNING_METHODS,
                        ReadinessProcess.EXPLAIN_METHODS)
                .forEach(step -> done(agency, id, step));

        assertThat(stage(id)).isEqualTo(Stage.PLANNING);
        assertThat(items.open(id)).extracting(WorkItem::element).containsExactly(PlanningProcess.PREPARE_PLAN);
    }

    @Test
    @Requirement("002-B7")
    void stepThatIsNotNeededLetsTheCaseGoOnAndKeepsItsReason() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        world.as(
                agency.coordinator(),
                () -> steps.notNeeded(id, AwarenessProcess.SURVEY_PERCEPTION, "สำรวจแล้วในรอบก่อน"));

        assertThat(items.open(id)).extracting(WorkItem::element).containsExactly(AwarenessProcess.BRIEF_STAFF);
        assertThat(world.call(agency.headOfHr(), () -> steps.of(id)))
                .singleElement()
                .extracting(record -> record.reason().orElseThrow())
                .isEqualTo("สำรวจแล้วในรอบก่อน");
    }

    @Test
    void stepThatIsNotOpenIsRefusedAndLeavesNoRecord() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        assertThatThrownBy(() -> done(agency, id, AwarenessProcess.BRIEF_STAFF))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("lifecycle.stepNotOpen");

        List<StepRecord> kept = world.call(agency.coordinator(), () -> steps.of(id));
        assertThat(kept).isEmpty();
        assertThat(items.open(id)).extracting(WorkItem::element).containsExactly(AwarenessProcess.SURVEY_PERCEPTION);
    }

    @Test
    void doneTaskIsKeptWithWhoDidIt() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);
        String task = items.open(id).get(0).taskId();

        done(agency, id, AwarenessProcess.SURVEY_PERCEPTION);

        assertThat(items.find(task)).hasValueSatisfying(item -> {
            assertThat(item.state()).isEqualTo(WorkState.DONE);
            assertThat(item.endedBy())
                    .hasValueSatisfying(name -> assertThat(name).contains("coordinator"));
            assertThat(item.late()).isFalse();
        });
    }

    private void done(Agency agency, CaseId id, String step) {
        world.as(agency.coordinator(), () -> steps.done(id, step, Map.of()));
    }

    private Stage stage(CaseId id) {
        return AsSystem.call(() -> cases.get(id)).stage();
    }

    private Dates dates(CaseId id) {
        return AsSystem.call(() -> rounds.get(cases.get(id).round())).dates();
    }
}

package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.StepRecord;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Simple tasks are done with their form, kept while typing, and left out only with a reason. */
@IntegrationTest
class FormTasksTest {

    private static final Map<String, Object> SURVEY = Map.of(
            "surveyDate", LocalDate.of(2026, 2, 2),
            "surveyMethods", Set.of("interview"),
            "participantCount", "๑๒",
            "understandingLevel", "partial",
            "surveyResult", "รู้จักชื่อ แต่ยังไม่รู้วิธีให้คะแนน");

    @Autowired
    World world;

    @Autowired
    FormTasks forms;

    @Autowired
    Steps steps;

    @Autowired
    WorkItemRows items;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        id = world.open(agency);
    }

    @Test
    @Requirement("002-C1")
    void surveyAndBriefingAreRecordedWithDateParticipantsAndResult() {
        submit(SURVEY);
        Map<String, Object> briefing = new HashMap<>();
        briefing.put("briefingDate", LocalDate.of(2026, 2, 9));
        briefing.put("participantCount", "40");
        briefing.put("participants", "สำนักปลัด 20 คน กองช่าง 20 คน");
        briefing.put("briefingResult", "เข้าใจตรงกันแล้ว");
        briefing.put("topics", Set.of("why"));
        briefing.put("basedOnSurvey", true);
        briefing.put("surveyFindingsUsed", "อธิบายวิธีให้คะแนนก่อน");
        submit(briefing);

        List<StepRecord> records = world.call(agency.coordinator(), () -> steps.of(id));
        assertThat(records)
                .extracting(StepRecord::step)
                .containsExactly(AwarenessProcess.SURVEY_PERCEPTION, AwarenessProcess.BRIEF_STAFF);
        assertThat(records.get(0).data())
                .containsEntry("surveyDate", "2026-02-02")
                .containsEntry("participantCount", 12)
                .containsEntry("surveyResult", SURVEY.get("surveyResult"));
        assertThat(records.get(1).data()).containsEntry("surveyFindingsUsed", "อธิบายวิธีให้คะแนนก่อน");
        assertThat(items.open(id)).extracting(WorkItem::element).containsExactly(AwarenessProcess.TRY_OUT_ASSESSMENT);
    }

    @Test
    @Requirement("002-C3")
    void learningMethodsOfTheHandbookAndTheAgencysOwnAreRecorded() {
        leaveOut(3);
        leaveOut(1);
        submit(Map.of(
                "learningMethods", Set.of("workshop", "studyVisit"),
                "otherMethods", "สอนงานตัวต่อตัว",
                "methodReason", "คนใหม่มาก"));

        assertThat(world.call(agency.headOfHr(), () -> steps.of(id)))
                .filteredOn(record -> record.step().equals(ReadinessProcess.CHOOSE_LEARNING_METHODS))
                .singleElement()
                .satisfies(record -> assertThat(record.data())
                        .containsEntry("learningMethods", List.of("studyVisit", "workshop"))
                        .containsEntry("otherMethods", "สอนงานตัวต่อตัว"));
    }

    @Test
    void whatIsMissingIsRefusedAtItsField() {
        assertThat(world.call(agency.coordinator(), () -> forms.faults(task(), Map.of())))
                .isNotEmpty()
                .allMatch(fault -> fault.field().isPresent());
        assertThatThrownBy(() -> submit(Map.of("surveyDate", LocalDate.of(2026, 2, 2))))
                .isInstanceOf(Rejected.class);
        assertThat(items.open(id)).hasSize(1);
    }

    @Test
    void whatWasTypedIsThereAgainForThePersonWhoTypedIt() {
        String task = task();
        world.as(agency.coordinator(), () -> forms.keep(task, Map.of("surveyResult", "ค้างไว้ก่อน")));

        assertThat(world.call(agency.coordinator(), () -> forms.open(task)).values())
                .containsEntry("surveyResult", "ค้างไว้ก่อน");
        assertThat(world.call(agency.headOfHr(), () -> forms.open(task)).values())
                .isEmpty();
    }

    @Test
    void doneTaskShowsWhatWasRecordedAndIsDoneOnceOnly() {
        String task = task();
        submit(SURVEY);

        assertThat(world.call(agency.coordinator(), () -> forms.open(task)).values())
                .containsEntry("understandingLevel", "partial");
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> forms.submit(task, SURVEY)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("lifecycle.stepNotOpen");
    }

    @Test
    void onlyThoseTheTaskIsForHandItIn() {
        String task = task();

        assertThatThrownBy(() -> world.as(agency.committeeMember(), () -> forms.submit(task, SURVEY)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> forms.submit(task, SURVEY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-B7")
    void stepsOfTheFirstTwoStagesMayBeLeftOutAndNoOthers() {
        leaveOut(6);

        assertThat(items.open(id)).extracting(WorkItem::element).containsExactly(PlanningProcess.PREPARE_PLAN);
        assertThatThrownBy(() -> leaveOut(1)).isInstanceOf(Rejected.class).hasMessageContaining("notAdaptable");
        assertThatThrownBy(() -> world.as(
                        agency.coordinator(), () -> steps.notNeeded(id, PlanningProcess.PREPARE_PLAN, "ไม่อยากทำ")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("stepNotOpen");
    }

    private void leaveOut(int times) {
        for (int step = 0; step < times; step++) {
            String task = task();
            world.as(agency.coordinator(), () -> forms.notNeeded(task, "ทำแล้วในรอบก่อน"));
        }
    }

    private void submit(Map<String, ?> typed) {
        String task = task();
        world.as(agency.coordinator(), () -> forms.submit(task, typed));
    }

    private String task() {
        return items.open(id).get(0).taskId();
    }
}

package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.prameen.lifecycle.process.CaseVariables.PROFILE_ASKED;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;
import static org.prameen.lifecycle.process.PathEngine.OPENS;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.WorkbookProcess.BOUNDARY_WORKBOOK_OVERDUE;
import static org.prameen.lifecycle.process.WorkbookProcess.CATCH_WORKBOOK_OPENS;
import static org.prameen.lifecycle.process.WorkbookProcess.DESCRIBE_ORGANISATION;
import static org.prameen.lifecycle.process.WorkbookProcess.END_WORKBOOK_FILLED_IN;
import static org.prameen.lifecycle.process.WorkbookProcess.END_WORKBOOK_MARKED_LATE;
import static org.prameen.lifecycle.process.WorkbookProcess.FILL_IN_WORKBOOK;
import static org.prameen.lifecycle.process.WorkbookProcess.GATEWAY_PROFILE_ASKED;
import static org.prameen.lifecycle.process.WorkbookProcess.MARK_COLLECTION_LATE;
import static org.prameen.lifecycle.process.WorkbookProcess.OPEN_WORKBOOK;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The workbook: opened by its date, marked late, handed on by the coordinator. */
@Deployment(resources = {"bpmn/workbook.bpmn", "bpmn/profile.bpmn"})
class WorkbookPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(WorkbookProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @BeforeEach
    void registerDelegates() {
        engine.delegate("openWorkbookDelegate");
        engine.delegate("markCollectionLateDelegate");
    }

    @Test
    void workbookWaitsForItsDay() {
        ProcessInstance workbook = engine.start(WorkbookProcess.KEY);
        engine.moveTo(OPENS.minusSeconds(1));

        assertThat(workbook).isWaitingAtExactly(CATCH_WORKBOOK_OPENS).hasNotPassed(OPEN_WORKBOOK);
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void workbookFilledInInTimeIsNotLate() {
        ProcessInstance workbook = engine.start(WorkbookProcess.KEY);
        engine.moveTo(OPENS);
        assertThat(workbook).isWaitingAtExactly(FILL_IN_WORKBOOK);
        assertThat(task())
                .hasFormKey("view:workbook")
                .hasCandidateGroup("COORDINATOR@" + AGENCY)
                .hasDueDate(date(CLOSES));

        complete(task());

        assertThat(workbook).isEnded().hasPassedInOrder(OPEN_WORKBOOK, FILL_IN_WORKBOOK, END_WORKBOOK_FILLED_IN);
        assertThat(workbook).hasNotPassed(MARK_COLLECTION_LATE);
        assertThat(engine.calls()).containsExactly("openWorkbookDelegate");
    }

    @Test
    void organisationIsDescribedFirstWhereTheInstrumentAsksForIt() {
        ProcessInstance workbook = engine.start(WorkbookProcess.KEY, Map.of(PROFILE_ASKED.name(), true));
        engine.moveTo(OPENS);
        assertThat(workbook)
                .isWaitingAtExactly(DESCRIBE_ORGANISATION)
                .hasPassed(GATEWAY_PROFILE_ASKED)
                .hasNotPassed(FILL_IN_WORKBOOK);

        complete(taskService()
                .createTaskQuery()
                .taskDefinitionKey(ProfileProcess.CONFIRM_PROFILE)
                .singleResult());

        assertThat(workbook).isWaitingAtExactly(FILL_IN_WORKBOOK);
    }

    @Test
    void lateWorkbookIsMarkedAndStaysOpen() {
        ProcessInstance workbook = engine.start(WorkbookProcess.KEY);
        engine.moveTo(OPENS);
        engine.moveTo(CLOSES);

        assertThat(workbook)
                .isWaitingAtExactly(FILL_IN_WORKBOOK)
                .hasPassedInOrder(BOUNDARY_WORKBOOK_OVERDUE, MARK_COLLECTION_LATE, END_WORKBOOK_MARKED_LATE)
                .hasNotPassed(END_WORKBOOK_FILLED_IN);
        assertThat(engine.calls()).endsWith("markCollectionLateDelegate");

        complete(task());

        assertThat(workbook).isEnded().hasPassed(END_WORKBOOK_FILLED_IN);
    }

    @Test
    void workbookOpensAtOnceWhenItsDayIsPast() {
        ProcessInstance workbook = engine.start(WorkbookProcess.KEY);
        engine.moveTo(OPENS.plusDays(3));

        assertThat(workbook).isWaitingAtExactly(FILL_IN_WORKBOOK).hasPassed(OPEN_WORKBOOK);
        assertThat(engine.calls()).containsExactly("openWorkbookDelegate");
    }
}

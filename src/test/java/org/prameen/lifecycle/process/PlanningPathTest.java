package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.prameen.lifecycle.process.CaseVariables.PLAN_APPROVED;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.OPENS;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.PlanningProcess.APPROVE_PLAN;
import static org.prameen.lifecycle.process.PlanningProcess.END_PLAN_APPROVED;
import static org.prameen.lifecycle.process.PlanningProcess.PREPARE_PLAN;
import static org.prameen.lifecycle.process.PlanningProcess.REVISE_PLAN;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 3: approved at once, or refused, revised and shown again. */
@Deployment(resources = "bpmn/planning.bpmn")
class PlanningPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(PlanningProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void approvedPlanEndsPlanning() {
        ProcessInstance planning = engine.start(PlanningProcess.KEY);
        assertThat(planning).isWaitingAtExactly(PREPARE_PLAN);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasDueDate(date(OPENS));
        complete(task());
        assertThat(task()).hasCandidateGroup("HEAD_OF_HR@" + AGENCY).hasFormKey("view:plan-approval");

        complete(task(), withVariables(PLAN_APPROVED.name(), true));

        assertThat(planning).isEnded().hasPassedInOrder(PREPARE_PLAN, APPROVE_PLAN, END_PLAN_APPROVED);
        assertThat(planning).hasNotPassed(REVISE_PLAN);
    }

    @Test
    void refusedPlanIsRevisedAndShownAgain() {
        ProcessInstance planning = engine.start(PlanningProcess.KEY);
        complete(task());

        complete(task(), withVariables(PLAN_APPROVED.name(), false));

        assertThat(planning).isWaitingAtExactly(REVISE_PLAN).hasNotPassed(END_PLAN_APPROVED);
        assertThat(task()).hasFormKey("view:plan").hasCandidateGroup("COORDINATOR@" + AGENCY);

        complete(task());

        assertThat(planning).isWaitingAtExactly(APPROVE_PLAN).hasPassed(REVISE_PLAN);
    }
}

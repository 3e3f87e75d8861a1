package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.UseOfResultsProcess.END_IMPROVEMENT_PLANNED;
import static org.prameen.lifecycle.process.UseOfResultsProcess.PLAN_IMPROVEMENT;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 7 along its path. */
@Deployment(resources = "bpmn/use-of-results.bpmn")
class UseOfResultsPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(UseOfResultsProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void weakPointsBecomeActions() {
        ProcessInstance use = engine.start(UseOfResultsProcess.KEY);
        assertThat(use).isWaitingAtExactly(PLAN_IMPROVEMENT).hasNotPassed(END_IMPROVEMENT_PLANNED);
        assertThat(task()).hasCandidateGroup("PLAN_MANAGER@" + AGENCY).hasFormKey("view:actions");

        complete(task());

        assertThat(use).isEnded().hasPassedInOrder(PLAN_IMPROVEMENT, END_IMPROVEMENT_PLANNED);
    }
}

package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.OPENS;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.ReadinessProcess.CHOOSE_LEARNING_METHODS;
import static org.prameen.lifecycle.process.ReadinessProcess.END_READINESS_PREPARED;
import static org.prameen.lifecycle.process.ReadinessProcess.EXPLAIN_METHODS;
import static org.prameen.lifecycle.process.ReadinessProcess.STUDY_STAFF_STATE;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 2 along its path. */
@Deployment(resources = "bpmn/readiness.bpmn")
class ReadinessPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(ReadinessProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void readinessIsPreparedStepByStep() {
        ProcessInstance readiness = engine.start(ReadinessProcess.KEY);
        assertThat(readiness).isWaitingAtExactly(STUDY_STAFF_STATE).hasNotPassed(CHOOSE_LEARNING_METHODS);
        assertThat(task())
                .hasCandidateGroup("COORDINATOR@" + AGENCY)
                .hasCandidateGroup("HEAD_OF_HR@" + AGENCY)
                .hasDueDate(date(OPENS));

        complete(task());
        assertThat(readiness).isWaitingAtExactly(CHOOSE_LEARNING_METHODS);
        complete(task());
        assertThat(readiness).isWaitingAtExactly(EXPLAIN_METHODS).hasNotPassed(END_READINESS_PREPARED);
        complete(task());

        assertThat(readiness)
                .isEnded()
                .hasPassedInOrder(STUDY_STAFF_STATE, CHOOSE_LEARNING_METHODS, EXPLAIN_METHODS, END_READINESS_PREPARED);
    }
}

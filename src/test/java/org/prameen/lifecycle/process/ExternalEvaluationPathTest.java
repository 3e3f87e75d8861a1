package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.APPOINT_EVALUATORS;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.CATCH_EVALUATION_HANDED_IN;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.CLOSE_CASE;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.COMPUTE_RESULTS;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.CONFIRM_EVALUATION;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.END_EVALUATION_CLOSED;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.MESSAGE_EVALUATION_HANDED_IN;
import static org.prameen.lifecycle.process.ExternalEvaluationProcess.OPEN_COLLECTION;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;
import static org.prameen.lifecycle.process.PathEngine.date;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From outside: appointed, handed in, confirmed. */
@Deployment(resources = "bpmn/external-evaluation.bpmn")
class ExternalEvaluationPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(ExternalEvaluationProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @BeforeEach
    void registerDelegates() {
        engine.delegate("openCollectionDelegate");
        engine.delegate("computeResultsDelegate");
        engine.delegate("closeCaseDelegate");
    }

    @Test
    void confirmedEvaluationIsComputedAndClosed() {
        ProcessInstance evaluation = engine.start(ExternalEvaluationProcess.KEY);
        assertThat(evaluation).isWaitingAtExactly(APPOINT_EVALUATORS);
        assertThat(task())
                .hasFormKey("view:evaluation")
                .hasCandidateGroup("NATIONAL_OFFICER@" + AGENCY)
                .hasDueDate(date(CLOSES));
        complete(task());
        assertThat(evaluation).isWaitingAtExactly(CATCH_EVALUATION_HANDED_IN).hasPassed(OPEN_COLLECTION);

        runtimeService()
                .createMessageCorrelation(MESSAGE_EVALUATION_HANDED_IN)
                .processInstanceBusinessKey(PathEngine.CASE_NUMBER)
                .correlate();
        assertThat(evaluation).isWaitingAtExactly(CONFIRM_EVALUATION).hasNotPassed(COMPUTE_RESULTS);
        complete(task());

        assertThat(evaluation)
                .isEnded()
                .hasPassedInOrder(CONFIRM_EVALUATION, COMPUTE_RESULTS, CLOSE_CASE, END_EVALUATION_CLOSED);
        org.assertj.core.api.Assertions.assertThat(engine.calls())
                .containsExactly("openCollectionDelegate", "computeResultsDelegate", "closeCaseDelegate");
    }
}

package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.prameen.lifecycle.process.AnalysisProcess.ANALYSE_RESULTS;
import static org.prameen.lifecycle.process.AnalysisProcess.CHECK_RESULTS;
import static org.prameen.lifecycle.process.AnalysisProcess.COMPUTE_RESULTS;
import static org.prameen.lifecycle.process.AnalysisProcess.CORRECT_ANSWERS;
import static org.prameen.lifecycle.process.AnalysisProcess.END_RESULTS_ACCEPTED;
import static org.prameen.lifecycle.process.CaseVariables.RESULTS_ACCEPTED;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.REPORT_DUE;
import static org.prameen.lifecycle.process.PathEngine.date;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 5: accepted at once, or corrected and computed again. */
@Deployment(resources = "bpmn/analysis.bpmn")
class AnalysisPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(AnalysisProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @BeforeEach
    void registerDelegates() {
        engine.delegate("computeResultsDelegate");
    }

    @Test
    void acceptedResultsEndAnalysis() {
        ProcessInstance analysis = engine.start(AnalysisProcess.KEY);
        assertThat(analysis).isWaitingAtExactly(ANALYSE_RESULTS);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasDueDate(date(REPORT_DUE));
        complete(task());
        assertThat(task()).hasCandidateGroup("COMMITTEE_MEMBER@" + AGENCY).hasFormKey("view:check");

        complete(task(), withVariables(RESULTS_ACCEPTED.name(), true));

        assertThat(analysis)
                .isEnded()
                .hasPassedInOrder(COMPUTE_RESULTS, ANALYSE_RESULTS, CHECK_RESULTS, END_RESULTS_ACCEPTED)
                .hasNotPassed(CORRECT_ANSWERS);
        assertThat(engine.calls()).containsExactly("computeResultsDelegate");
    }

    @Test
    void doubtedResultsAreCorrectedAndComputedAgain() {
        ProcessInstance analysis = engine.start(AnalysisProcess.KEY);
        complete(task());

        complete(task(), withVariables(RESULTS_ACCEPTED.name(), false));

        assertThat(analysis).isWaitingAtExactly(CORRECT_ANSWERS).hasNotPassed(END_RESULTS_ACCEPTED);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasFormKey("view:correction");

        complete(task());

        assertThat(analysis).isWaitingAtExactly(ANALYSE_RESULTS).hasPassed(CORRECT_ANSWERS);
        assertThat(engine.calls()).containsExactly("computeResultsDelegate", "computeResultsDelegate");
    }
}

package org.prameen.lifecycle.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.formService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.AwarenessProcess.BRIEF_STAFF;
import static org.prameen.lifecycle.process.AwarenessProcess.END_AWARENESS_RAISED;
import static org.prameen.lifecycle.process.AwarenessProcess.SURVEY_PERCEPTION;
import static org.prameen.lifecycle.process.AwarenessProcess.TRY_OUT_ASSESSMENT;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.OPENS;
import static org.prameen.lifecycle.process.PathEngine.date;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 1 along its path. */
@Deployment(resources = {"bpmn/awareness.bpmn", "forms/survey-perception.form", "forms/brief-staff.form"})
class AwarenessPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(AwarenessProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void awarenessIsRaisedStepByStep() {
        ProcessInstance awareness = engine.start(AwarenessProcess.KEY);
        assertThat(awareness).isWaitingAtExactly(SURVEY_PERCEPTION).hasNotPassed(BRIEF_STAFF, TRY_OUT_ASSESSMENT);
        assertThat(task()).hasCandidateGroup("COORDINATOR@" + AGENCY).hasDueDate(date(OPENS));

        complete(task());
        assertThat(awareness).isWaitingAtExactly(BRIEF_STAFF);
        complete(task());
        assertThat(awareness).isWaitingAtExactly(TRY_OUT_ASSESSMENT).hasNotPassed(END_AWARENESS_RAISED);
        complete(task());

        assertThat(awareness)
                .isEnded()
                .hasPassedInOrder(SURVEY_PERCEPTION, BRIEF_STAFF, TRY_OUT_ASSESSMENT, END_AWARENESS_RAISED);
    }

    @Test
    void simpleTaskBringsItsForm() throws IOException {
        engine.start(AwarenessProcess.KEY);

        try (InputStream form = formService().getDeployedTaskForm(task().getId())) {
            assertThat(new String(form.readAllBytes(), UTF_8)).contains("survey-perception");
        }
    }
}

package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.CaseVariables.EXTENDED_UNTIL;
import static org.prameen.lifecycle.process.CaseVariables.EXTENSION_GRANTED;
import static org.prameen.lifecycle.process.CaseVariables.EXTENSION_ID;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_GROUP;
import static org.prameen.lifecycle.process.ExtensionProcess.BOUNDARY_EXTENSION_WITHDRAWN;
import static org.prameen.lifecycle.process.ExtensionProcess.CATCH_EXTENSION_ENDS;
import static org.prameen.lifecycle.process.ExtensionProcess.DECIDE_EXTENSION;
import static org.prameen.lifecycle.process.ExtensionProcess.END_EXTENSION;
import static org.prameen.lifecycle.process.ExtensionProcess.END_EXTENSION_RAN_OUT;
import static org.prameen.lifecycle.process.ExtensionProcess.END_EXTENSION_REFUSED;
import static org.prameen.lifecycle.process.ExtensionProcess.END_REQUEST_ENDED;
import static org.prameen.lifecycle.process.ExtensionProcess.MESSAGE_EXTENSION_WITHDRAWN;
import static org.prameen.lifecycle.process.PathEngine.CASE_NUMBER;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.prameen.casework.ExtensionId;

/** One request for more time: granted until it runs out, refused, or taken back. */
@Deployment(resources = "bpmn/extension.bpmn")
class ExtensionPathTest {

    private static final ExtensionId EXTENSION = ExtensionId.of("00000000-0000-0000-0000-00000000e001");
    private static final String GROUPS = "PROVINCIAL_REVIEWER@body,NATIONAL_OFFICER@body";

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(ExtensionProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void grantedTimeEndsByItselfAtItsMoment() {
        engine.delegate("endExtensionDelegate");
        ProcessInstance extension = asked();
        assertThat(extension).isWaitingAtExactly(DECIDE_EXTENSION);
        assertThat(task())
                .hasCandidateGroup("PROVINCIAL_REVIEWER@body")
                .hasCandidateGroup("NATIONAL_OFFICER@body")
                .hasFormKey("view:extension");

        Map<String, Object> granted = new HashMap<>();
        EXTENSION_GRANTED.put(granted, true);
        EXTENDED_UNTIL.put(granted, CLOSES);
        complete(task(), granted);
        engine.moveTo(CLOSES.minusSeconds(1));
        assertThat(extension).isWaitingAtExactly(CATCH_EXTENSION_ENDS);
        org.assertj.core.api.Assertions.assertThat(engine.calls()).isEmpty();

        engine.moveTo(CLOSES);
        assertThat(extension).isEnded().hasPassedInOrder(CATCH_EXTENSION_ENDS, END_EXTENSION, END_EXTENSION_RAN_OUT);
        org.assertj.core.api.Assertions.assertThat(engine.calls()).containsExactly("endExtensionDelegate");
    }

    @Test
    void refusedRequestEnds() {
        ProcessInstance extension = asked();

        complete(task(), Map.of(EXTENSION_GRANTED.name(), false));

        assertThat(extension).isEnded().hasPassed(END_EXTENSION_REFUSED).hasNotPassed(CATCH_EXTENSION_ENDS);
    }

    @Test
    void requestTakenBackNeedsNoDecision() {
        ProcessInstance extension = asked();

        runtimeService()
                .createMessageCorrelation(MESSAGE_EXTENSION_WITHDRAWN)
                .processInstanceVariableEquals(EXTENSION_ID.name(), EXTENSION.toString())
                .correlate();

        assertThat(extension)
                .isEnded()
                .hasPassedInOrder(BOUNDARY_EXTENSION_WITHDRAWN, END_REQUEST_ENDED)
                .hasNotPassed(END_EXTENSION_REFUSED);
    }

    private static ProcessInstance asked() {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_ID.put(variables, PathEngine.CASE);
        CaseVariables.AGENCY_ID.put(variables, PathEngine.AGENCY);
        EXTENSION_ID.put(variables, EXTENSION);
        ROUTE_GROUP.put(variables, GROUPS);
        ProcessInstance started =
                runtimeService().startProcessInstanceByKey(ExtensionProcess.KEY, CASE_NUMBER, variables);
        assertThat(started).isStarted();
        return started;
    }
}

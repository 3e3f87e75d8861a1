package org.prameen.lifecycle.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;
import static org.prameen.lifecycle.process.PathEngine.date;
import static org.prameen.lifecycle.process.ProfileProcess.CONFIRM_PROFILE;
import static org.prameen.lifecycle.process.ProfileProcess.END_PROFILE_CONFIRMED;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The profile is confirmed by the coordinator. */
@Deployment(resources = "bpmn/profile.bpmn")
class ProfilePathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(ProfileProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @Test
    void profileIsConfirmedByTheCoordinator() {
        ProcessInstance profile = engine.start(ProfileProcess.KEY);
        assertThat(profile).isWaitingAtExactly(CONFIRM_PROFILE);
        assertThat(task())
                .hasFormKey("view:profile")
                .hasCandidateGroup("COORDINATOR@" + AGENCY)
                .hasDueDate(date(CLOSES));

        complete(task());

        assertThat(profile).isEnded().hasPassed(END_PROFILE_CONFIRMED);
    }
}

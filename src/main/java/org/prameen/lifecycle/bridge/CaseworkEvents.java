package org.prameen.lifecycle.bridge;

import java.util.Map;
import java.util.Set;
import org.prameen.casework.CaseOpened;
import org.prameen.casework.StepRecorded;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.shared.Rejected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What casework tells the processes. */
@Component
class CaseworkEvents {

    /** Steps of the first two stages are recorded; later ones end by what is done in their own module. */
    private static final Set<String> RECORDED = Set.of(
            AwarenessProcess.SURVEY_PERCEPTION,
            AwarenessProcess.BRIEF_STAFF,
            AwarenessProcess.TRY_OUT_ASSESSMENT,
            ReadinessProcess.STUDY_STAFF_STATE,
            ReadinessProcess.CHOOSE_LEARNING_METHODS,
            ReadinessProcess.EXPLAIN_METHODS);

    private final CaseProcesses processes;

    CaseworkEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(CaseOpened event) {
        processes.start(event.caseId());
    }

    @EventListener
    void on(StepRecorded event) {
        if (!RECORDED.contains(event.step())) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        processes.complete(event.caseId(), Map.of(), event.step());
    }
}

package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.improvement.UseOfResultsFinished;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What improvement tells the processes. */
@Component
class ImprovementEvents {

    private final CaseProcesses processes;

    ImprovementEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(UseOfResultsFinished event) {
        processes.complete(event.caseId(), Map.of(), UseOfResultsProcess.PLAN_IMPROVEMENT);
    }
}

package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.casework.CaseOpened;
import org.prameen.casework.StepRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What casework tells the processes. */
@Component
class CaseworkEvents {

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
        processes.complete(event.caseId(), Map.of(), event.step());
    }
}

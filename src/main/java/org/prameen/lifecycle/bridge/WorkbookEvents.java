package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.lifecycle.process.ProfileProcess;
import org.prameen.lifecycle.process.WorkbookProcess;
import org.prameen.workbook.ProfileConfirmed;
import org.prameen.workbook.WorkbookFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What workbooks tell the processes. */
@Component
class WorkbookEvents {

    private final CaseProcesses processes;

    WorkbookEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(ProfileConfirmed event) {
        processes.complete(event.caseId(), Map.of(), ProfileProcess.CONFIRM_PROFILE);
    }

    @EventListener
    void on(WorkbookFinished event) {
        processes.complete(event.caseId(), Map.of(), WorkbookProcess.FILL_IN_WORKBOOK);
    }
}

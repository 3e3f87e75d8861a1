package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.lifecycle.process.ReportingProcess;
import org.prameen.reporting.FullReportIssued;
import org.prameen.reporting.ShortReportIssued;
import org.prameen.reporting.ShortReportReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reporting tells the processes. */
@Component
class ReportingEvents {

    private final CaseProcesses processes;

    ReportingEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(FullReportIssued event) {
        processes.complete(event.caseId(), Map.of(), ReportingProcess.WRITE_FULL_REPORT);
    }

    @EventListener
    void on(ShortReportIssued event) {
        processes.complete(event.caseId(), Map.of(), ReportingProcess.ISSUE_SHORT_REPORT);
    }

    @EventListener
    void on(ShortReportReleased event) {
        processes.complete(event.caseId(), Map.of(), ReportingProcess.RELEASE_SHORT_REPORT);
    }
}

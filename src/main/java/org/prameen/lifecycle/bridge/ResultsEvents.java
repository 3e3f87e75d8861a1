package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.answering.Corrections;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.results.AnalysisFinished;
import org.prameen.results.ResultsAccepted;
import org.prameen.results.ResultsReturned;
import org.prameen.security.AsSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What results tell the processes. */
@Component
class ResultsEvents {

    private final CaseProcesses processes;
    private final Corrections corrections;

    ResultsEvents(CaseProcesses processes, Corrections corrections) {
        this.processes = processes;
        this.corrections = corrections;
    }

    @EventListener
    void on(AnalysisFinished event) {
        processes.complete(event.caseId(), Map.of(), AnalysisProcess.ANALYSE_RESULTS);
    }

    @EventListener
    void on(ResultsAccepted event) {
        processes.complete(event.caseId(), accepted(true), AnalysisProcess.CHECK_RESULTS);
    }

    /** Answers may be opened again only once the process stands at their correction. */
    @EventListener
    void on(ResultsReturned event) {
        processes.complete(event.caseId(), accepted(false), AnalysisProcess.CHECK_RESULTS);
        AsSystem.run(() -> corrections.begin(event.caseId(), event.reason()));
    }

    private static Map<String, Object> accepted(boolean yes) {
        return Map.of(CaseVariables.RESULTS_ACCEPTED.name(), yes);
    }
}

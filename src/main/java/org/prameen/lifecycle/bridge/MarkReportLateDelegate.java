package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.Lateness;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** The report is not out after its last day; it goes on, marked (document 002, lines 398-399). */
@Component
class MarkReportLateDelegate implements JavaDelegate {

    private final CaseProgress progress;

    MarkReportLateDelegate(CaseProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> progress.markLate(CASE_ID.from(execution), Lateness.REPORT));
    }
}

package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** Tells the case which stage begins; the route still belongs to reporting and begins none. */
@Component
class StageEnteredListener implements ExecutionListener {

    private final CaseProgress progress;

    StageEnteredListener(CaseProgress progress) {
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String part = execution.getCurrentActivityId();
        if (!part.equals(AssessmentCaseProcess.FORWARD_REPORT)) {
            Stage stage = Stage.values()[AssessmentCaseProcess.STAGES.get(part) - 1];
            AsSystem.run(() -> progress.enter(CASE_ID.from(execution), stage));
        }
    }
}

package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** Tells the case which stage begins; being certified begins none of its own. */
@Component
class StageEnteredListener implements ExecutionListener {

    private static final Set<String> BEGIN_NO_STAGE = Set.of(
            AssessmentCaseProcess.CERTIFY_SUBMISSION,
            AssessmentCaseProcess.CERTIFY_AGAIN,
            AssessmentCaseProcess.CERTIFY_REOPENED);

    private final CaseProgress progress;

    StageEnteredListener(CaseProgress progress) {
        this.progress = progress;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String part = execution.getCurrentActivityId();
        if (!BEGIN_NO_STAGE.contains(part)) {
            Stage stage = Stage.values()[AssessmentCaseProcess.STAGES.get(part) - 1];
            AsSystem.run(() -> progress.enter(CASE_ID.from(execution), stage));
        }
    }
}

package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.casework.CaseProgress;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** All stages are behind the case. */
@Component
class CloseCaseDelegate implements JavaDelegate {

    private final CaseProgress progress;

    CloseCaseDelegate(CaseProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> progress.close(CASE_ID.from(execution)));
    }
}

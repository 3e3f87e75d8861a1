package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.security.AsSystem;
import org.prameen.workbook.Finishing;
import org.springframework.stereotype.Component;

/** The first day of the window has come: the agency may fill in its workbook. */
@Component
class OpenWorkbookDelegate implements JavaDelegate {

    private final Finishing finishing;

    OpenWorkbookDelegate(Finishing finishing) {
        this.finishing = finishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> finishing.open(CASE_ID.from(execution)));
    }
}

package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.lifecycle.Reminders;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** The last day of the report is near. */
@Component
class RemindReportDelegate implements JavaDelegate {

    private final Reminders reminders;

    RemindReportDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> reminders.ofReport(CASE_ID.from(execution)));
    }
}

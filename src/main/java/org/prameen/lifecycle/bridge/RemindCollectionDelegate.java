package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.answering.Collecting;
import org.prameen.lifecycle.Reminders;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The last day of collection is near: who has not answered is told, and open tasks are marked. */
@Component
class RemindCollectionDelegate implements JavaDelegate {

    private final Collecting collecting;
    private final Reminders reminders;

    RemindCollectionDelegate(Collecting collecting, Reminders reminders) {
        this.collecting = collecting;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CASE_ID.from(execution);
        AsSystem.run(() -> {
            collecting.remind(id);
            reminders.ofCollection(id);
        });
    }
}

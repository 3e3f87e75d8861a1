package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.answering.Collecting;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** The first day of collection has come: all informants are invited. */
@Component
class OpenCollectionDelegate implements JavaDelegate {

    private final Collecting collecting;

    OpenCollectionDelegate(Collecting collecting) {
        this.collecting = collecting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> collecting.open(CASE_ID.from(execution)));
    }
}

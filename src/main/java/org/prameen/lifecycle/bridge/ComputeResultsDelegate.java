package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.results.Results;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** Collection is closed, or answers were corrected: the results are computed. */
@Component
class ComputeResultsDelegate implements JavaDelegate {

    private final Results results;

    ComputeResultsDelegate(Results results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AsSystem.run(() -> results.compute(CASE_ID.from(execution)));
    }
}

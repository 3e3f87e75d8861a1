package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.reporting.Renewals;
import org.prameen.results.Results;
import org.prameen.review.Approvals;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The head signed. After a correction the results are computed anew, and the reports follow them; where the agency answers in a workbook there are none. */
@Component
class RenewReportsDelegate implements JavaDelegate {

    private final Approvals approvals;
    private final Results results;
    private final Renewals renewals;

    RenewReportsDelegate(Approvals approvals, Results results, Renewals renewals) {
        this.approvals = approvals;
        this.results = results;
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CASE_ID.from(execution);
        AsSystem.run(() -> {
            // the one given just now counts
            if (approvals.signatures(id) > 1 && results.find(id).isPresent()) {
                results.renew(id);
                renewals.renew(id);
            }
        });
    }
}

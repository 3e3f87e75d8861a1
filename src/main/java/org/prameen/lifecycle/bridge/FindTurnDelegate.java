package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_AGENCY;
import static org.prameen.lifecycle.process.CaseVariables.TURN_OF_BODY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.review.Phase;
import org.prameen.review.Statuses;
import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;

/** Finds who is asked next: the agency corrects, its head signs, or a body of the route decides. */
@Component
class FindTurnDelegate implements JavaDelegate {

    private final Statuses statuses;

    FindTurnDelegate(Statuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Phase phase = AsSystem.call(() -> statuses.of(CASE_ID.from(execution))).phase();
        TURN_OF_AGENCY.on(execution).set(phase == Phase.RETURNED || phase == Phase.CHANGING);
        TURN_OF_BODY.on(execution).set(phase == Phase.UNDER_REVIEW);
    }
}

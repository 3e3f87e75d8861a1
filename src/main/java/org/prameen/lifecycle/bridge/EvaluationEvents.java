package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.answering.EvaluationConfirmed;
import org.prameen.answering.EvaluationHandedIn;
import org.prameen.answering.EvaluatorsAppointed;
import org.prameen.casework.Cases;
import org.prameen.casework.EvaluationOpened;
import org.prameen.lifecycle.process.ExternalEvaluationProcess;
import org.prameen.review.FourValues;
import org.prameen.security.AsSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What evaluations from outside tell the processes. */
@Component
class EvaluationEvents {

    private final CaseProcesses processes;
    private final Cases cases;
    private final FourValues values;

    EvaluationEvents(CaseProcesses processes, Cases cases, FourValues values) {
        this.processes = processes;
        this.cases = cases;
        this.values = values;
    }

    @EventListener
    void on(EvaluationOpened event) {
        processes.startEvaluation(event.caseId());
    }

    @EventListener
    void on(EvaluatorsAppointed event) {
        processes.complete(event.caseId(), Map.of(), ExternalEvaluationProcess.APPOINT_EVALUATORS);
    }

    @EventListener
    void on(EvaluationHandedIn event) {
        processes.tellEvaluation(event.caseId());
    }

    /** The results are computed as the task ends; the report of gaps follows them. */
    @EventListener
    void on(EvaluationConfirmed event) {
        processes.complete(event.caseId(), Map.of(), ExternalEvaluationProcess.CONFIRM_EVALUATION);
        AsSystem.run(() -> cases.beside(event.caseId()).ifPresent(values::refresh));
    }
}

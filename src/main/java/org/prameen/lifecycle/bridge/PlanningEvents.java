package org.prameen.lifecycle.bridge;

import java.util.Map;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.planning.PlanApproved;
import org.prameen.planning.PlanReturned;
import org.prameen.planning.PlanSubmitted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What planning tells the processes. */
@Component
class PlanningEvents {

    private final CaseProcesses processes;

    PlanningEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(PlanSubmitted event) {
        processes.complete(event.caseId(), Map.of(), PlanningProcess.PREPARE_PLAN, PlanningProcess.REVISE_PLAN);
    }

    @EventListener
    void on(PlanApproved event) {
        processes.complete(event.caseId(), approved(true), PlanningProcess.APPROVE_PLAN);
    }

    @EventListener
    void on(PlanReturned event) {
        processes.complete(event.caseId(), approved(false), PlanningProcess.APPROVE_PLAN);
    }

    private static Map<String, Object> approved(boolean yes) {
        return Map.of(CaseVariables.PLAN_APPROVED.name(), yes);
    }
}

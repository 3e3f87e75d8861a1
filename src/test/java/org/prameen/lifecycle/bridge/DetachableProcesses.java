package org.prameen.lifecycle.bridge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.context.annotation.Primary;

/** Lets tests of one module put a case at a stage without walking there: such a case moves without its process. */
@Primary
public class DetachableProcesses extends CaseProcesses {

    private final Set<CaseId> detached = ConcurrentHashMap.newKeySet();
    private final RuntimeService runtime;
    private final Cases cases;

    DetachableProcesses(
            RuntimeService runtime,
            TaskService tasks,
            WorkItemRows items,
            Cases cases,
            Rounds rounds,
            CaseInstruments instruments) {
        super(runtime, tasks, items, cases, rounds, instruments);
        this.runtime = runtime;
        this.cases = cases;
    }

    /** From now on nothing that happens in the case is told to its process. */
    public void detach(CaseId id) {
        detached.add(id);
    }

    /** The case has come to the review without its process: from now on it has one, which begins there. */
    public void attachToReview(CaseId id) {
        Case theCase = AsSystem.call(() -> cases.get(id));
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_ID.put(variables, id);
        CaseVariables.ROUND_ID.put(variables, theCase.round());
        CaseVariables.AGENCY_ID.put(variables, theCase.agency());
        runtime.startProcessInstanceByKey(RouteProcess.KEY, theCase.number(), variables);
        detached.remove(id);
    }

    /** From now on its process hears of it again; whoever calls has put it where the case is. */
    public void attach(CaseId id) {
        detached.remove(id);
    }

    boolean isDetached(CaseId id) {
        return detached.contains(id);
    }

    @Override
    void startSurvey(CaseId id, PersonId respondent) {
        if (!isDetached(id)) {
            super.startSurvey(id, respondent);
        }
    }

    @Override
    void complete(CaseId id, Map<String, Object> variables, String... steps) {
        if (!isDetached(id)) {
            super.complete(id, variables, steps);
        }
    }

    @Override
    void completeOwn(CaseId id, PersonId person, String step) {
        if (!isDetached(id)) {
            super.completeOwn(id, person, step);
        }
    }

    @Override
    void tell(SubmissionChanged event) {
        if (!isDetached(event.caseId())) {
            super.tell(event);
        }
    }

    @Override
    void reopen(CaseId id) {
        if (!isDetached(id)) {
            super.reopen(id);
        }
    }

    @Override
    void tellSurveys(CaseId id, String message) {
        if (!isDetached(id)) {
            super.tellSurveys(id, message);
        }
    }

    @Override
    void tellSurvey(CaseId id, PersonId respondent, String message) {
        if (!isDetached(id)) {
            super.tellSurvey(id, respondent, message);
        }
    }
}

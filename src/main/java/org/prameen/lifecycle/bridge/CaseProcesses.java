package org.prameen.lifecycle.bridge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.casework.Outside;
import org.prameen.instrument.Instrument;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.ExternalEvaluationProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Moves the processes of a case. Everything happens in the transaction of the act that caused it. */
@Component
class CaseProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItemRows items;
    private final Cases cases;
    private final Rounds rounds;
    private final CaseInstruments instruments;

    CaseProcesses(
            RuntimeService runtime,
            TaskService tasks,
            WorkItemRows items,
            Cases cases,
            Rounds rounds,
            CaseInstruments instruments) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.items = items;
        this.cases = cases;
        this.rounds = rounds;
        this.instruments = instruments;
    }

    void start(CaseId id) {
        Case opened = AsSystem.call(() -> cases.get(id));
        Map<String, Object> variables = variables(opened);
        CaseDates.of(dates(opened)).forEach((variable, moment) -> variable.put(variables, moment));
        Instrument instrument = AsSystem.call(() -> instruments.of(opened));
        CaseVariables.FILLED_TOGETHER.put(variables, instrument.isFilledTogether());
        CaseVariables.PROFILE_ASKED.put(
                variables, instrument.answering().profile().isPresent());
        runtime.startProcessInstanceByKey(AssessmentCaseProcess.KEY, opened.number(), variables);
    }

    void startSurvey(CaseId id, PersonId respondent) {
        Case open = AsSystem.call(() -> cases.get(id));
        Map<String, Object> variables = variables(open);
        CaseVariables.RESPONDENT_ID.put(variables, respondent);
        CaseVariables.COLLECTION_CLOSES_AT.put(
                variables, CaseDates.bangkok(dates(open).collectionClosesAt()));
        runtime.startProcessInstanceByKey(SurveyProcess.KEY, open.number(), variables);
    }

    void startEvaluation(CaseId id) {
        Case opened = AsSystem.call(() -> cases.get(id));
        Outside outside = opened.external().orElseThrow();
        Map<String, Object> variables = variables(opened);
        CaseVariables.ROUTE_GROUP.put(
                variables,
                Role.PROVINCIAL_REVIEWER.at(outside.body()) + "," + Role.NATIONAL_OFFICER.at(outside.body()));
        CaseVariables.COLLECTION_CLOSES_AT.put(
                variables, CaseDates.bangkok(dates(opened).collectionClosesAt()));
        runtime.startProcessInstanceByKey(ExternalEvaluationProcess.KEY, opened.number(), variables);
    }

    /** Tells an evaluation from outside that all have handed in; when it waits for nothing more it hears nothing. */
    void tellEvaluation(CaseId id) {
        runtime.createMessageCorrelation(ExternalEvaluationProcess.MESSAGE_EVALUATION_HANDED_IN)
                .processInstanceBusinessKey(number(id))
                .correlateAll();
    }

    /** @throws Rejected when the case waits at none of these steps, so that the whole act is undone */
    void complete(CaseId id, Map<String, Object> variables, String... steps) {
        List<String> open = items.open(id, List.of(steps));
        if (open.isEmpty()) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        complete(open, variables);
    }

    /** Completes the person's own task at a step. @throws Rejected when there is none */
    void completeOwn(CaseId id, PersonId person, String step) {
        List<String> open = items.open(id, step, person);
        if (open.isEmpty()) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        complete(open, Map.of());
    }

    /** Tells every survey of the case; those that ended before hear nothing. */
    void tellSurveys(CaseId id, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number(id))
                .correlateAll();
    }

    void tellSurvey(CaseId id, PersonId respondent, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number(id))
                .processInstanceVariableEquals(CaseVariables.RESPONDENT_ID.name(), respondent.toString())
                .correlateAll();
    }

    /**
     * Begins the review of the case anew: on the route where it is, or beside the use of its results.
     *
     * @throws Rejected when the case is neither under review nor in use, so that the whole act is undone
     */
    void tell(SubmissionChanged event) {
        String number = number(event.caseId());
        boolean heard = Stream.of(RouteProcess.KEY, AssessmentCaseProcess.KEY)
                .flatMap(process -> running(number, process))
                .findFirst()
                .filter(instance -> !runtime.createMessageCorrelation(RouteProcess.MESSAGE_SUBMISSION_CHANGED)
                        .processInstanceId(instance)
                        .correlateAllWithResult()
                        .isEmpty())
                .isPresent();
        if (!heard) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
    }

    /** Begins the review of a case whose process is over anew; one that still runs is told of the change. */
    void reopen(CaseId id) {
        Case reopened = AsSystem.call(() -> cases.get(id));
        if (running(reopened.number(), AssessmentCaseProcess.KEY).findAny().isPresent()) {
            tell(new SubmissionChanged(id));
        } else {
            runtime.startProcessInstanceByMessage(
                    AssessmentCaseProcess.MESSAGE_SUBMISSION_REOPENED, reopened.number(), variables(reopened));
        }
    }

    private Stream<String> running(String number, String process) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(Execution::getId);
    }

    private void complete(Collection<String> open, Map<String, Object> variables) {
        open.forEach(task -> tasks.complete(task, variables));
    }

    private String number(CaseId id) {
        return AsSystem.call(() -> cases.get(id)).number();
    }

    private Dates dates(Case of) {
        return of.in(AsSystem.call(() -> rounds.get(of.round()))).dates();
    }

    static Map<String, Object> variables(Case of) {
        Map<String, Object> variables = new HashMap<>();
        CaseVariables.CASE_ID.put(variables, of.id());
        CaseVariables.ROUND_ID.put(variables, of.round());
        CaseVariables.AGENCY_ID.put(variables, of.agency());
        return variables;
    }
}

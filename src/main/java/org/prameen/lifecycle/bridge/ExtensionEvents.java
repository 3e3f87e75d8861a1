package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.EXTENDED_UNTIL;
import static org.prameen.lifecycle.process.CaseVariables.EXTENSION_GRANTED;
import static org.prameen.lifecycle.process.CaseVariables.EXTENSION_ID;
import static org.prameen.lifecycle.process.CaseVariables.ROUTE_GROUP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.ExtensionAsked;
import org.prameen.casework.ExtensionGranted;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionRefused;
import org.prameen.casework.ExtensionWithdrawn;
import org.prameen.lifecycle.process.ExtensionProcess;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What requests for more time tell the processes. Each has its own, so that a case may ask for two dates at once. */
@Component
class ExtensionEvents {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Cases cases;
    private final OwnDates ownDates;

    ExtensionEvents(RuntimeService runtime, TaskService tasks, Cases cases, OwnDates ownDates) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.cases = cases;
        this.ownDates = ownDates;
    }

    @EventListener
    void on(ExtensionAsked event) {
        Case theCase = get(event.caseId());
        Map<String, Object> variables = CaseProcesses.variables(theCase);
        EXTENSION_ID.put(variables, event.extension());
        // Either of the two may sit at a body; the engine splits the list at its comma.
        ROUTE_GROUP.put(
                variables, Role.PROVINCIAL_REVIEWER.at(event.body()) + "," + Role.NATIONAL_OFFICER.at(event.body()));
        runtime.startProcessInstanceByKey(ExtensionProcess.KEY, theCase.number(), variables);
    }

    @EventListener
    void on(ExtensionGranted event) {
        Map<String, Object> variables = new HashMap<>();
        EXTENSION_GRANTED.put(variables, true);
        EXTENDED_UNTIL.put(
                variables,
                event.until().plusDays(1).atStartOfDay(ThaiCalendar.BANGKOK).toOffsetDateTime());
        complete(event.extension(), variables);
        Case theCase = get(event.caseId());
        ownDates.follow(theCase.round(), List.of(theCase.number()));
    }

    @EventListener
    void on(ExtensionRefused event) {
        complete(event.extension(), Map.of(EXTENSION_GRANTED.name(), false));
    }

    @EventListener
    void on(ExtensionWithdrawn event) {
        runtime.createMessageCorrelation(ExtensionProcess.MESSAGE_EXTENSION_WITHDRAWN)
                .processInstanceVariableEquals(
                        EXTENSION_ID.name(), event.extension().toString())
                .correlate();
    }

    private void complete(ExtensionId extension, Map<String, Object> variables) {
        List<String> open = tasks
                .createTaskQuery()
                .taskDefinitionKey(ExtensionProcess.DECIDE_EXTENSION)
                .processVariableValueEquals(EXTENSION_ID.name(), extension.toString())
                .list()
                .stream()
                .map(org.camunda.bpm.engine.task.Task::getId)
                .toList();
        if (open.isEmpty()) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        open.forEach(task -> tasks.complete(task, variables));
    }

    private Case get(CaseId id) {
        return AsSystem.call(() -> cases.get(id));
    }
}

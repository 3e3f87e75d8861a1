package org.prameen.lifecycle.engine;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.prameen.lifecycle.persistence.EngineDateRows;
import org.prameen.lifecycle.persistence.EngineDateRows.DatedElement;
import org.prameen.lifecycle.persistence.EngineDateRows.Instance;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.ProcessVariable;
import org.springframework.stereotype.Component;

/**
 * Gives running processes new dates: their variables, from which later timers and tasks take theirs, the timers that
 * already wait, and the tasks that are open. The models say which element goes by which variable. The number of
 * statements does not grow with the cases or their surveys, see {@code src/docs/decisions/0013}.
 */
@Component
public class Rescheduling {

    /** Only dates that are a variable as it stands; others would be left as they are. */
    private static final Pattern VARIABLE = Pattern.compile("\\s*\\$\\{(\\w+)}\\s*");

    private final RepositoryService models;
    private final EngineDateRows rows;

    Rescheduling(RepositoryService models, EngineDateRows rows) {
        this.models = models;
        this.rows = rows;
    }

    /**
     * @param numbers of cases, a few hundred at most
     * @param moments by the variable that holds them
     * @param routeDues until when each of the given bodies should have received the report, null for never
     */
    public void move(
            List<String> numbers,
            Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> moments,
            Function<Set<String>, Map<String, OffsetDateTime>> routeDues) {
        List<Instance> instances = rows.instances(numbers);
        if (instances.isEmpty()) {
            return;
        }
        List<String> ids = instances.stream().map(Instance::id).toList();
        List<DatedElement> timers = new ArrayList<>();
        List<DatedElement> tasks = new ArrayList<>();
        instances.stream().map(Instance::definition).distinct().forEach(definition -> {
            BpmnModelInstance model = models.getBpmnModelInstance(definition);
            timers.addAll(timers(definition, model));
            tasks.addAll(tasks(definition, model));
        });
        setVariables(ids, moments, routeDues);
        rows.setTasks(ids, tasks);
        rows.setTimers(ids, timers);
    }

    private void setVariables(
            List<String> ids,
            Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> moments,
            Function<Set<String>, Map<String, OffsetDateTime>> routeDues) {
        Map<String, String> stored = new HashMap<>();
        Map<String, Object> variables = new HashMap<>();
        moments.forEach((variable, moment) -> variable.put(variables, moment));
        variables.forEach((name, value) -> stored.put(name, (String) value));
        rows.setVariables(ids, stored);

        Map<String, String> storedDues = new HashMap<>();
        Map<String, Object> due = new HashMap<>();
        routeDues.apply(rows.texts(ids, CaseVariables.ROUTE_BODY_ID.name())).forEach((body, moment) -> {
            CaseVariables.ROUTE_DUE_AT.put(due, moment);
            storedDues.put(body, (String) due.get(CaseVariables.ROUTE_DUE_AT.name()));
        });
        rows.setVariable(ids, CaseVariables.ROUTE_DUE_AT.name(), CaseVariables.ROUTE_BODY_ID.name(), storedDues);
    }

    private static List<DatedElement> timers(String definition, BpmnModelInstance model) {
        List<DatedElement> found = new ArrayList<>();
        model.getModelElementsByType(TimerEventDefinition.class).forEach(timer -> {
            if (timer.getTimeDate() != null && timer.getParentElement() instanceof Event event) {
                add(found, definition, event.getId(), timer.getTimeDate().getTextContent());
            }
        });
        return found;
    }

    private static List<DatedElement> tasks(String definition, BpmnModelInstance model) {
        List<DatedElement> found = new ArrayList<>();
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> add(found, definition, task.getId(), task.getCamundaDueDate()));
        return found;
    }

    private static void add(List<DatedElement> to, String definition, String element, String expression) {
        Matcher variable = VARIABLE.matcher(expression == null ? "" : expression);
        if (variable.matches()) {
            to.add(new DatedElement(definition, element, variable.group(1)));
        }
    }
}

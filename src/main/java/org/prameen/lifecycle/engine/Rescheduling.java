package org.prameen.lifecycle.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.ProcessVariable;
import org.prameen.lifecycle.process.RouteProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives running processes new dates: their variables, from which later timers and tasks take theirs, the timers that
 * already wait, and the tasks that are open. Cases are taken a page at a time, each page in one command of the engine,
 * which sends its changes in batches.
 */
@Component
public class Rescheduling {

    private record Instance(String id, String process) {}

    private final JdbcClient jdbc;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Rescheduling(ProcessEngine engine, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
    }

    /**
     * @param numbers of cases, a few hundred at most
     * @param moments by the variable that holds them
     * @param routeDue when the body with this identifier should have received the report, null for never
     */
    public void move(
            List<String> numbers,
            Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> moments,
            Function<String, OffsetDateTime> routeDue) {
        List<Instance> instances = instances(numbers);
        if (instances.isEmpty()) {
            return;
        }
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    instances.forEach(instance -> setVariables(instance, moments, routeDue));
                    Set<String> ids = instances.stream().map(Instance::id).collect(Collectors.toSet());
                    management
                            .createJobQuery()
                            .processInstanceIds(ids)
                            .timers()
                            .list()
                            .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
                    tasks.createTaskQuery()
                            .processInstanceIdIn(ids.toArray(String[]::new))
                            .list()
                            .forEach(this::setDue);
                    return null;
                });
    }

    /** Surveys take part although nobody calls them: they carry the number of their case. */
    private List<Instance> instances(List<String> numbers) {
        return jdbc.sql(
                        """
                        select e.id_, d.key_ from act_ru_execution root
                        join act_ru_execution e on e.root_proc_inst_id_ = root.id_ and e.parent_id_ is null
                        join act_re_procdef d on d.id_ = e.proc_def_id_
                        where root.business_key_ = any(?) and root.id_ = root.root_proc_inst_id_""")
                .param(numbers.toArray(String[]::new))
                .query((row, number) -> new Instance(row.getString(1), row.getString(2)))
                .list();
    }

    private void setVariables(
            Instance instance,
            Map<ProcessVariable<OffsetDateTime>, OffsetDateTime> moments,
            Function<String, OffsetDateTime> routeDue) {
        Map<String, Object> variables = new HashMap<>();
        if (instance.process().equals(RouteProcess.KEY)) {
            String body = (String) runtime.getVariable(instance.id(), CaseVariables.ROUTE_BODY_ID.name());
            CaseVariables.ROUTE_DUE_AT.put(variables, body == null ? null : routeDue.apply(body));
        } else {
            Set<String> known = runtime.getVariables(instance.id()).keySet();
            moments.forEach((variable, moment) -> {
                if (known.contains(variable.name())) {
                    variable.put(variables, moment);
                }
            });
        }
        runtime.setVariables(instance.id(), variables);
    }

    /** The model says which date is the task's own. */
    private void setDue(Task task) {
        BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId());
        UserTask element = model.getModelElementById(task.getTaskDefinitionKey());
        if (element.getCamundaDueDate() != null) {
            String variable = element.getCamundaDueDate().replaceAll("[${}]", "");
            Object moment = runtime.getVariable(task.getProcessInstanceId(), variable);
            task.setDueDate(moment == null ? null : date((String) moment));
            tasks.saveTask(task);
        }
    }

    private static Date date(String moment) {
        return Date.from(Instant.from(OffsetDateTime.parse(moment)));
    }
}

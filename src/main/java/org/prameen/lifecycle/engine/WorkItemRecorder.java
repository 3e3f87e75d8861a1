package org.prameen.lifecycle.engine;

import static org.prameen.lifecycle.process.CaseVariables.AGENCY_ID;
import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.prameen.lifecycle.Groups;
import org.prameen.lifecycle.WorkEnded;
import org.prameen.lifecycle.WorkHandedOver;
import org.prameen.lifecycle.WorkItem;
import org.prameen.lifecycle.WorkOpened;
import org.prameen.lifecycle.WorkState;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.CurrentUser;
import org.prameen.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Copies what happens to a task into the work items, in the engine's own transaction. */
@Component
class WorkItemRecorder implements TaskListener {

    /** What the models say of a step never changes: another model is another definition. */
    private final Map<Step, Said> models = new ConcurrentHashMap<>();

    private final WorkItemRows rows;
    private final Groups groups;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkItemRecorder(
            WorkItemRows rows, Groups groups, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.groups = groups;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    private record Step(String definition, String element) {}

    private record Said(String process, String form) {

        /** A file holds one process. */
        static Said by(DelegateTask task) {
            String process = task.getBpmnModelInstance()
                    .getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            UserTask step = task.getBpmnModelElementInstance();
            String key = step.getCamundaFormKey();
            return new Said(process, key == null ? "form:" + step.getCamundaFormRef() : key);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(item(task));
            case EVENTNAME_UPDATE -> update(task);
            case EVENTNAME_COMPLETE -> end(task, WorkState.DONE);
            default -> end(task, WorkState.GONE);
        }
    }

    private void open(WorkItem item) {
        rows.insert(item);
        events.publishEvent(new WorkOpened(item));
    }

    private void update(DelegateTask task) {
        Optional<PersonId> before = rows.update(task.getId(), assignee(task), due(task));
        if (!before.equals(assignee(task))) {
            events.publishEvent(new WorkHandedOver(task.getId(), before, assignee(task)));
        }
    }

    private void end(DelegateTask task, WorkState state) {
        rows.end(
                task.getId(),
                state,
                new WorkItemRows.Ending(clock.instant(), user.person(), user.onBehalfOf(), user.signature()));
        events.publishEvent(new WorkEnded(task.getId(), state, assignee(task)));
    }

    private WorkItem item(DelegateTask task) {
        Said said = models.computeIfAbsent(
                new Step(task.getProcessDefinitionId(), task.getTaskDefinitionKey()), step -> Said.by(task));
        List<String> candidates = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .toList();
        return new WorkItem(
                task.getId(),
                CASE_ID.from(task.getExecution()),
                AGENCY_ID.from(task.getExecution()),
                said.process(),
                task.getTaskDefinitionKey(),
                said.form(),
                candidates,
                groups.reach(candidates),
                assignee(task),
                due(task),
                clock.instant(),
                Optional.empty(),
                WorkState.OPEN,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Optional<PersonId> assignee(DelegateTask task) {
        return Optional.ofNullable(task.getAssignee()).map(PersonId::of);
    }

    private static Optional<Instant> due(DelegateTask task) {
        return Optional.ofNullable(task.getDueDate()).map(Date::toInstant);
    }
}

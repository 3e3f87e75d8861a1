package org.prameen.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;

/**
 * Something a person has to do in a case.
 *
 * @param process key of the model
 * @param element element id of the model
 * @param formKey {@code view:<code>} or {@code form:<name>}
 * @param groups who may take it, as {@code ROLE@organisation id}; empty when it is one person's from the start
 * @param reach the same as {@code ROLE@path}, which people's roles are compared with
 * @param due the first instant that is late
 */
public record WorkItem(
        String taskId,
        CaseId caseId,
        OrganisationId agency,
        String process,
        String element,
        String formKey,
        List<String> groups,
        List<String> reach,
        Optional<PersonId> assignee,
        Optional<Instant> due,
        Instant createdAt,
        Optional<Instant> remindedAt,
        WorkState state,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        boolean late) {

    public boolean isOpen() {
        return state == WorkState.OPEN;
    }

    /** The screen that serves it; empty when a form does. */
    public Optional<TaskViews> view() {
        return TaskViews.ofFormKey(formKey);
    }

    /** Message key of its name. */
    public String nameKey() {
        return "process." + process + "." + element;
    }
}

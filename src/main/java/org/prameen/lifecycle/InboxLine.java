package org.prameen.lifecycle;

import java.time.Instant;
import java.util.Optional;
import org.prameen.answering.Progress;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;

/**
 * A line of the inbox.
 *
 * @param nameKey message key of the task's name
 * @param holder name of the assignee
 * @param claimable whether the task is a group's, so that it can be taken and given back
 * @param due the first instant that is late
 * @param answers how far answering is, while it is going on: of the own sheet on a survey, else of the case
 */
public record InboxLine(
        String taskId,
        CaseId caseId,
        String caseNumber,
        String nameKey,
        LocalText agency,
        LocalText round,
        Optional<PersonId> assignee,
        Optional<LocalText> holder,
        boolean claimable,
        Optional<Instant> due,
        boolean reminded,
        WorkState state,
        Optional<Instant> endedAt,
        boolean late,
        Optional<Progress> answers) {

    public boolean isOpen() {
        return state == WorkState.OPEN;
    }

    InboxLine with(Optional<Progress> progress) {
        return new InboxLine(
                taskId,
                caseId,
                caseNumber,
                nameKey,
                agency,
                round,
                assignee,
                holder,
                claimable,
                due,
                reminded,
                state,
                endedAt,
                late,
                progress);
    }
}

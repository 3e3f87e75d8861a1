package org.prameen.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Stage;
import org.prameen.casework.StagePeriod;
import org.prameen.round.Round;
import org.prameen.shared.LocalText;

/**
 * Where a case stands: who holds it, since when, until when, and what comes next.
 *
 * @param stages when it was in those it reached
 * @param work open tasks except those of single respondents, oldest first
 * @param unanswered how many people asked have not answered yet, in the collection only
 * @param nextKey message key of the step after the open one; empty at the end
 */
public record CaseStanding(
        Case theCase,
        Round round,
        LocalText agency,
        Map<Stage, StagePeriod> stages,
        List<OpenWork> work,
        int unanswered,
        Optional<String> nextKey) {

    /** Whether the case waits for a day and not for a person. */
    public boolean waits() {
        return theCase.isOpen() && work.isEmpty();
    }
}

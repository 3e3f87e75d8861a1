package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.OwnCase;

/**
 * An evaluation from outside with its people, and what the reader may do in it.
 *
 * @param own the agency's own case beside it, and what the reader sees of it
 * @param mayLead appoints evaluators and confirms
 * @param evaluates was appointed
 */
public record EvaluationState(
        EvaluationLine line,
        Optional<OwnCase> own,
        int items,
        List<Evaluator> evaluators,
        boolean mayLead,
        boolean evaluates) {

    public boolean handedIn() {
        return line.begun()
                && !evaluators.isEmpty()
                && evaluators.stream().allMatch(each -> each.submittedAt().isPresent());
    }

    public long submitted() {
        return evaluators.stream()
                .filter(each -> each.submittedAt().isPresent())
                .count();
    }
}

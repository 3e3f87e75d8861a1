package org.prameen.casework;

import java.time.LocalDate;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * An evaluation from outside as a list and its page show it.
 *
 * @param type kind of evaluator
 * @param begun the evaluators were appointed and asked
 * @param confirmed what they found is confirmed, and shown beside the agency's own
 */
public record EvaluationLine(
        CaseId id,
        String number,
        LocalText agency,
        LocalText body,
        LocalText round,
        LocalText type,
        LocalDate from,
        LocalDate until,
        boolean begun,
        boolean confirmed) {}

package org.prameen.casework;

import java.time.LocalDate;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;

/**
 * What opens an evaluation from outside.
 *
 * @param type code of an {@link EvaluatorType}
 * @param until the last day, included
 */
public record NewEvaluation(RoundId round, OrganisationId agency, String type, LocalDate from, LocalDate until) {}

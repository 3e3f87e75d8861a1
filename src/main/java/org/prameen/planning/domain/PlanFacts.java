package org.prameen.planning.domain;

import java.util.Set;
import org.prameen.instrument.Instrument;
import org.prameen.planning.Plan;
import org.prameen.shared.PersonId;

/**
 * What the policies look at.
 *
 * @param respondents who may be asked at the agency now
 */
public record PlanFacts(Plan plan, Instrument instrument, Set<PersonId> respondents) {}

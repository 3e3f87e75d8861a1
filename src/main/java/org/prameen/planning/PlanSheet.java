package org.prameen.planning;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.organisation.Organisation;
import org.prameen.planning.domain.Finding;
import org.prameen.round.Round;
import org.prameen.security.Person;
import org.prameen.shared.CaseId;

/**
 * A plan with all that a screen needs to show it, read in one go.
 *
 * @param findings what the policies found
 * @param staff people of the agency who may be named in the plan, in Thai order
 * @param lastPlan the agency's case in the round before, if its plan can be looked at
 */
public record PlanSheet(
        Case theCase,
        Organisation agency,
        Round round,
        Instrument instrument,
        Plan plan,
        List<Finding> findings,
        List<Person> staff,
        PlanRights rights,
        Optional<CaseId> lastPlan) {}

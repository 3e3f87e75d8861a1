package org.prameen.planning;

import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.instrument.Instrument;
import org.prameen.organisation.Organisations;
import org.prameen.planning.domain.PlanFacts;
import org.prameen.planning.domain.PlanPolicy;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.round.Round;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens plans for screens, for everyone who may read the case. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PlanSheets {

    private final Cases cases;
    private final Organisations organisations;
    private final PlanRows rows;
    private final PlanGround ground;
    private final Access access;

    PlanSheets(Cases cases, Organisations organisations, PlanRows rows, PlanGround ground, Access access) {
        this.cases = cases;
        this.organisations = organisations;
        this.rows = rows;
        this.ground = ground;
        this.access = access;
    }

    /** @throws NotFound for respondents and strangers */
    public PlanSheet open(CaseId id) {
        Case of = cases.read(id);
        Plan plan = rows.get(id);
        Round round = ground.round(of);
        Instrument instrument = ground.instrument(round);
        PlanFacts facts = new PlanFacts(plan, instrument, ground.respondents(of.agency()));
        return new PlanSheet(
                of,
                organisations.get(of.agency()),
                round,
                instrument,
                plan,
                PlanPolicy.check(facts),
                ground.staff(of.agency()),
                rights(of, plan),
                ground.lastPlan(of));
    }

    private PlanRights rights(Case of, Plan plan) {
        boolean writes = of.isOpen() && access.mayAct(of.agency(), Role.COORDINATOR, Role.HEAD_OF_HR);
        boolean heads = of.isOpen() && access.mayAct(of.agency(), Role.HEAD_OF_HR);
        return new PlanRights(
                writes && plan.status().isOpen(),
                heads && plan.status() == PlanStatus.SUBMITTED && of.stage() == Stage.PLANNING,
                writes,
                heads && plan.status() == PlanStatus.APPROVED && SelectionChanges.isBeforeTheReport(of));
    }
}

package org.prameen.answering;

import java.util.Set;
import org.prameen.planning.Plans;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What the plan of a case says about collecting. Asked as the system: who may see the case is checked before, and a
 * respondent may not read the plan as such.
 */
@Component
class CasePlan {

    private final Plans plans;

    CasePlan(Plans plans) {
        this.plans = plans;
    }

    /** Codes of the indicators whose forms are issued. */
    Set<String> selected(CaseId id) {
        return AsSystem.call(() -> plans.selection(id)).selected();
    }

    /** Who is to be asked. */
    Set<PersonId> informants(CaseId id) {
        return AsSystem.call(() -> plans.informants(id));
    }
}

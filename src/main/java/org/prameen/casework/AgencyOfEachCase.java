package org.prameen.casework;

import java.util.Optional;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.security.AgencyOfCase;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Tells the journal whose case somebody was refused. */
@Component
class AgencyOfEachCase implements AgencyOfCase {

    private final CaseRows rows;

    AgencyOfEachCase(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<OrganisationId> of(CaseId id) {
        return rows.find(id).map(Case::keeper);
    }
}

package org.prameen.security;

import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;

/** Whose case it is, whoever asks; answered by the module that keeps the cases. */
@FunctionalInterface
public interface AgencyOfCase {

    /** @return empty when there is no such case */
    Optional<OrganisationId> of(CaseId id);
}

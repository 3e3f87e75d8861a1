package org.prameen.organisation;

import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;

/**
 * An organisation of any kind.
 *
 * @param code stable, upper-case letters, digits and hyphens
 * @param type code of the organisation type (PAO, MUNICIPALITY, SAO, BANGKOK, PATTAYA); empty at the national office
 * @param province two-digit code; empty above the province
 * @param path codes from the top, each between slashes; one organisation lies below another when its path starts with
 *     the other's
 * @param summariser the unit that closes its agency's summary
 */
public record Organisation(
        OrganisationId id,
        String code,
        OrganisationKind kind,
        Optional<String> type,
        Optional<String> province,
        Optional<OrganisationId> parent,
        String path,
        LocalText name,
        boolean summariser,
        boolean active) {

    /** Whether this organisation is the other one or stands above it. */
    public boolean covers(Organisation other) {
        return other.path().startsWith(path);
    }
}

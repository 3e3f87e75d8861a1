package org.prameen.casework;

import java.util.Optional;
import java.util.Set;
import org.prameen.shared.OrganisationId;

/** Which agencies a round is launched for; empty parts do not narrow. */
public record LaunchSelection(Set<String> types, Set<String> provinces, Optional<OrganisationId> agency) {

    public static LaunchSelection everybody() {
        return new LaunchSelection(Set.of(), Set.of(), Optional.empty());
    }

    public static LaunchSelection only(OrganisationId agency) {
        return new LaunchSelection(Set.of(), Set.of(), Optional.of(agency));
    }
}

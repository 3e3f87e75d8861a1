package org.prameen.security;

import java.util.Optional;
import org.prameen.shared.OrganisationId;

/**
 * A role held at an organisation.
 *
 * @param path the organisation's path, which tells what lies below it
 * @param agencyPath path of the agency that the organisation is or belongs to; empty above the agencies
 */
public record Assignment(
        Role role,
        OrganisationId organisation,
        String path,
        Optional<String> agencyPath,
        Optional<RespondentGroup> group) {

    /** Whether the role counts at an organisation: at its own place and below, and a unit's role in its whole agency. */
    boolean reaches(String otherPath) {
        return otherPath.startsWith(path)
                || agencyPath.filter(otherPath::startsWith).isPresent();
    }

    /** Path of the agency or body where the holder works. */
    String house() {
        return reach();
    }

    String reach() {
        return agencyPath.orElse(path);
    }
}

package org.prameen.security;

import org.prameen.shared.OrganisationId;

/** A role at an organisation, as it is lent to a substitute. */
public record HeldRole(Role role, OrganisationId organisation) {

    public static HeldRole of(Assignment assignment) {
        return new HeldRole(assignment.role(), assignment.organisation());
    }

    boolean is(Assignment assignment) {
        return assignment.role() == role && assignment.organisation().equals(organisation);
    }
}

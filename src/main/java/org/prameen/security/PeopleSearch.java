package org.prameen.security;

import java.util.Optional;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.ThaiText;

/**
 * What a list of people is narrowed to; empty parts do not narrow.
 *
 * @param text part of a name or of a user name
 * @param below an organisation at which, or below which, some role is held
 */
public record PeopleSearch(
        Optional<String> text, Optional<Role> role, Optional<OrganisationId> below, boolean alsoDisabled) {

    public static PeopleSearch everybody() {
        return new PeopleSearch(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public PeopleSearch named(String part) {
        return new PeopleSearch(
                part == null || part.isBlank() ? Optional.empty() : Optional.of(ThaiText.typed(part)),
                role,
                below,
                alsoDisabled);
    }

    public PeopleSearch as(Role wanted) {
        return new PeopleSearch(text, Optional.ofNullable(wanted), below, alsoDisabled);
    }

    public PeopleSearch at(OrganisationId organisation) {
        return new PeopleSearch(text, role, Optional.ofNullable(organisation), alsoDisabled);
    }

    public PeopleSearch withDisabled(boolean wanted) {
        return new PeopleSearch(text, role, below, wanted);
    }
}

package org.prameen.security;

import org.prameen.organisation.Organisations;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells who belongs to an agency itself, which somebody standing above it does not. */
@Component
public class Insiders {

    private final PeopleCache people;
    private final CurrentUser user;
    private final Organisations organisations;

    Insiders(PeopleCache people, CurrentUser user, Organisations organisations) {
        this.people = people;
        this.user = user;
        this.organisations = organisations;
    }

    /** Whether the person holds any role at the agency or in one of its units. */
    public boolean include(PersonId person, OrganisationId agency) {
        String path = organisations.get(agency).path();
        return people.find(person).stream()
                .flatMap(found -> found.assignments().stream())
                .anyMatch(assignment -> assignment.path().startsWith(path));
    }

    /** Whether whoever acts now does, or the person they act for. Never the system. */
    public boolean includeCurrent(OrganisationId agency) {
        return !user.isSystem() && user.actors().stream().anyMatch(actor -> include(actor, agency));
    }
}

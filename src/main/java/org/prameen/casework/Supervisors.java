package org.prameen.casework;

import java.util.List;
import org.prameen.organisation.Organisations;
import org.prameen.security.Access;
import org.prameen.security.Assignment;
import org.prameen.security.CurrentUser;
import org.prameen.security.Insiders;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The bodies above agencies that may have them evaluated from outside: a provincial committee, the national office. */
@Component
class Supervisors {

    static final Role[] ROLES = {Role.NATIONAL_OFFICER, Role.PROVINCIAL_REVIEWER};

    private final Access access;
    private final Insiders insiders;
    private final CurrentUser user;
    private final Organisations organisations;

    Supervisors(Access access, Insiders insiders, CurrentUser user, Organisations organisations) {
        this.access = access;
        this.insiders = insiders;
        this.user = user;
        this.organisations = organisations;
    }

    /** Where the person may have agencies evaluated. */
    List<String> paths() {
        return access.reachOf(ROLES);
    }

    List<String> readable() {
        return access.readable();
    }

    /** The person's body above the agency. @throws NotFound out of reach, and for people of the agency */
    OrganisationId of(OrganisationId agency) {
        access.act(agency, ROLES);
        if (insiders.includeCurrent(agency)) {
            throw new NotFound();
        }
        String path = organisations.get(agency).path();
        return user.get().assignments().stream()
                .filter(assignment -> List.of(ROLES).contains(assignment.role()))
                .filter(assignment -> path.startsWith(assignment.path()))
                .map(Assignment::organisation)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the person sits at the body that opened the evaluation, and is not of the agency. */
    boolean mayLead(Case theCase) {
        return theCase.external().stream().map(Outside::body).anyMatch(body -> access.mayAct(body, ROLES))
                && !insiders.includeCurrent(theCase.agency());
    }
}

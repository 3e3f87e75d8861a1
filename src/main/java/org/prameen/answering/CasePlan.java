package org.prameen.answering;

import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** What the plan of a case says about collecting. */
@Component
class CasePlan {

    private final People people;

    CasePlan(People people) {
        this.people = people;
    }

    /** Codes of the indicators whose forms are issued. */
    Set<String> selected(CaseId id, Instrument instrument) {
        return instrument.all(NodeKind.INDICATOR).stream().map(Node::code).collect(Collectors.toSet());
    }

    /** Who is to be asked. */
    Set<PersonId> informants(CaseId id, OrganisationId agency) {
        return people.at(agency, Role.RESPONDENT).stream()
                .filter(Person::enabled)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}

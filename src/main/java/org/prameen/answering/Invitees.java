package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Evaluations;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.prameen.security.Assignment;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who may be asked to answer: respondents of the agency and its units, each with the group they answer in. */
@Component
class Invitees {

    record Invitee(PersonId person, RespondentGroup group) {}

    private final People people;
    private final Organisations organisations;
    private final CasePlan plan;
    private final Evaluations evaluations;

    Invitees(People people, Organisations organisations, CasePlan plan, Evaluations evaluations) {
        this.people = people;
        this.organisations = organisations;
        this.plan = plan;
        this.evaluations = evaluations;
    }

    List<Person> ofAgency(OrganisationId agency) {
        return people.at(agency, Role.RESPONDENT).stream()
                .filter(Person::enabled)
                .toList();
    }

    Optional<Invitee> find(OrganisationId agency, PersonId person) {
        return people.all(Set.of(person)).stream()
                .flatMap(found -> as(agency, found).stream())
                .findFirst();
    }

    /**
     * Informants of the plan; whoever is no respondent of the agency (any more) is left out. From outside the evaluators,
     * who are no HR staff of the agency.
     */
    List<Invitee> planned(Frame frame) {
        if (frame.theCase().isExternal()) {
            return AsSystem.call(() -> evaluations.evaluators(frame.id())).stream()
                    .map(person -> new Invitee(person, RespondentGroup.OTHER))
                    .toList();
        }
        OrganisationId agency = frame.theCase().agency();
        return people.all(plan.informants(frame.id())).stream()
                .flatMap(person -> as(agency, person).stream())
                .toList();
    }

    private Optional<Invitee> as(OrganisationId agency, Person person) {
        String path = organisations.get(agency).path();
        return person.assignments().stream()
                .filter(assignment -> person.enabled() && assignment.role() == Role.RESPONDENT)
                .filter(assignment -> assignment.path().startsWith(path))
                .findFirst()
                .map(Assignment::group)
                .map(group -> new Invitee(person.id(), group.orElse(RespondentGroup.OTHER)));
    }
}

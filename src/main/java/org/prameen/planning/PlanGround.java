package org.prameen.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prameen.audit.Facts;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.planning.domain.PlanFacts;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** What a plan stands on: the instrument of its round and the people of its agency. */
@Component
class PlanGround {

    private final Rounds rounds;
    private final Instruments instruments;
    private final People people;
    private final Cases cases;

    PlanGround(Rounds rounds, Instruments instruments, People people, Cases cases) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.people = people;
        this.cases = cases;
    }

    Instrument instrument(Case of) {
        return instrument(round(of));
    }

    Round round(Case of) {
        return rounds.get(of.round());
    }

    Instrument instrument(Round round) {
        return instruments.get(round.instrument(), round.version());
    }

    /** The agency's case in the round before, whose plan may be taken over. */
    Optional<CaseId> lastPlan(Case of) {
        return rounds.before(of.round())
                .flatMap(before -> cases.of(of.agency(), before.id()))
                .map(Case::id);
    }

    PlanFacts facts(Case of, Plan plan) {
        return new PlanFacts(plan, instrument(of), respondents(of.agency()));
    }

    /** Who may be asked at an agency, in Thai order. */
    List<Person> respondentsOf(OrganisationId agency) {
        return people.at(agency, Role.RESPONDENT).stream()
                .filter(Person::enabled)
                .toList();
    }

    Set<PersonId> respondents(OrganisationId agency) {
        return ids(respondentsOf(agency));
    }

    /** Who may be named in a plan: everybody with a role at the agency, in Thai order. */
    List<Person> staff(OrganisationId agency) {
        return people.at(agency).stream().filter(Person::enabled).toList();
    }

    Set<PersonId> approvers(OrganisationId agency) {
        return ids(people.at(agency, Role.HEAD_OF_HR).stream()
                .filter(Person::enabled)
                .toList());
    }

    /** What is written in a part, for the journal: people by their names, which stay readable after they left. */
    Facts recorded(PlanPart content) {
        Map<String, String> facts = new TreeMap<>(content.facts());
        if (content instanceof Informants asked) {
            facts.replaceAll((field, ids) -> people.all(asked.named()).stream()
                    .map(person -> person.name().th())
                    .sorted()
                    .collect(Collectors.joining(", ")));
        }
        return new Facts(facts);
    }

    private static Set<PersonId> ids(List<Person> found) {
        return found.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }
}

package org.prameen.improvement;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.Access;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Says who may write actions, and holds a wanted action against the rules, the instrument of the round and the people of the agency. */
@Component
class ActionChecks {

    private static final Role[] WRITERS = {Role.PLAN_MANAGER, Role.COORDINATOR};

    private final Cases cases;
    private final Access access;
    private final Rounds rounds;
    private final Instruments instruments;
    private final People people;

    ActionChecks(Cases cases, Access access, Rounds rounds, Instruments instruments, People people) {
        this.cases = cases;
        this.access = access;
        this.rounds = rounds;
        this.instruments = instruments;
        this.people = people;
    }

    boolean mayWrite(Case theCase) {
        return access.mayAct(theCase.agency(), WRITERS);
    }

    /** Not as a substitute of one round or one task. */
    boolean seesOtherRounds() {
        return !access.isNarrow();
    }

    /** The case, when the person may write its actions. */
    Case writable(CaseId id) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), WRITERS);
        return theCase;
    }

    Case readable(CaseId id) {
        return cases.read(id);
    }

    Round round(Case theCase) {
        return rounds.get(theCase.round());
    }

    Instrument instrument(Case theCase) {
        Round round = round(theCase);
        return instruments.get(round.instrument(), round.version());
    }

    /** Those who may own an action. */
    List<Person> people(Case theCase) {
        return people.at(theCase.agency());
    }

    void check(NewAction wanted, Case theCase) {
        ActionRules.check(wanted, instrument(theCase));
        wanted.owner().person().ifPresent(owner -> mustBelong(owner, theCase));
    }

    private void mustBelong(PersonId owner, Case theCase) {
        if (people(theCase).stream().map(Person::id).noneMatch(owner::equals)) {
            throw Rejected.because("improvement.ownerUnknown").at("owner");
        }
    }
}

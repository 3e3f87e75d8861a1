package org.prameen.security;

import org.prameen.security.persistence.PersonRows;
import org.prameen.security.persistence.SubstitutionRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person lent or was lent ends for good when they may no longer sign in; it does not come back with them. */
@Component
class EndWithThePerson {

    private final PersonRows people;
    private final SubstitutionRows substitutions;
    private final Deeds deeds;

    EndWithThePerson(PersonRows people, SubstitutionRows substitutions, Deeds deeds) {
        this.people = people;
        this.substitutions = substitutions;
        this.deeds = deeds;
    }

    @EventListener
    void on(PersonChanged event) {
        if (people.find(event.person()).filter(Person::enabled).isEmpty()) {
            substitutions.ahead(event.person(), deeds.today()).stream()
                    .filter(found -> substitutions.end(found.id(), deeds.now(), deeds.name()))
                    .forEach(ended -> deeds.tell(
                            SubstitutionEnded.of(ended), SubstitutionEntry.of("security.substituteTakenBack", ended)));
        }
    }
}

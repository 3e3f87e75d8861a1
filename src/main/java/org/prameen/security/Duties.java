package org.prameen.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.security.persistence.SubstitutionRows;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.springframework.stereotype.Component;

/** Who a request acts as: its person, or its person in somebody's place. */
@Component
class Duties {

    private final SubstitutionRows rows;
    private final PeopleCache people;
    private final Clock clock;

    Duties(SubstitutionRows rows, PeopleCache people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** What a session remembers, if the database says so today. @param remembered null for nothing */
    Optional<StandIn> current(PersonId substitute, Object remembered) {
        return Optional.ofNullable(remembered)
                .map(Object::toString)
                .map(SubstitutionId::of)
                .flatMap(id -> rows.active(id, substitute, LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .map(StandIn::new);
    }

    SignedIn signedIn(Person person, Optional<StandIn> standIn) {
        Person acting = standIn.map(duty -> duty.lend(person, people.find(duty.absent())))
                .orElse(person);
        return new SignedIn(acting, "", standIn.orElse(null));
    }
}

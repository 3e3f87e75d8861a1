package org.prameen.security;

import java.util.Optional;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;

/** Somebody's work in another's hands, as the database allowed it when the request began. */
public record StandIn(Substitution by) {

    public PersonId absent() {
        return by.absent();
    }

    /** The only round whose cases are touched; empty = any. */
    public Optional<RoundId> round() {
        return by.scope().round();
    }

    /** The only task that is done; empty = any. */
    public Optional<LentTask> task() {
        return by.scope().task();
    }

    /** The substitute with nothing but the lent part of the absent person's roles. */
    Person lend(Person substitute, Optional<Person> absent) {
        return substitute.with(
                absent.filter(Person::enabled).map(by.scope()::of).orElse(java.util.List.of()));
    }
}

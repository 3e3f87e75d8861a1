package org.prameen.planning;

import java.util.Optional;
import org.prameen.shared.PersonId;

/**
 * Who answers for an area.
 *
 * @param person when they may sign in here; others are named only
 * @param name as it is printed
 */
public record Responsible(Optional<PersonId> person, String name) {

    public Responsible {
        person = person == null ? Optional.empty() : person;
        name = Written.line(name, "responsible");
    }

    public static Responsible named(String name) {
        return new Responsible(Optional.empty(), name);
    }
}

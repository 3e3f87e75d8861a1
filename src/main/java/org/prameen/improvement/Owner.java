package org.prameen.improvement;

import java.util.Optional;
import org.prameen.shared.PersonId;
import org.prameen.shared.ThaiText;

/**
 * Who answers for an action.
 *
 * @param person empty when it is somebody without an account, or a unit
 * @param name readable for good, even after the person left
 */
public record Owner(Optional<PersonId> person, String name) {

    public Owner {
        name = ThaiText.typed(name);
    }

    public static Owner named(String name) {
        return new Owner(Optional.empty(), name);
    }
}

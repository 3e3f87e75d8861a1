package org.prameen.security;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;

/** Somebody who may sign in, with the roles held; read anew for every request, so a withdrawn role is gone at once. */
public record Person(
        PersonId id,
        String username,
        LocalText name,
        Optional<String> email,
        boolean enabled,
        String language,
        List<Assignment> assignments) {

    public boolean has(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }

    /** The same person with other roles. */
    Person with(List<Assignment> others) {
        return new Person(id, username, name, email, enabled, language, others);
    }
}

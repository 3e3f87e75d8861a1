package org.prameen.security;

import java.util.Optional;
import org.prameen.shared.LocalText;

/** What is needed to enter a person; the password is hashed before it is kept. */
public record NewPerson(String username, String password, LocalText name, Optional<String> email) {

    /** The password never shows in a log. */
    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}

package org.prameen.security;

import java.nio.charset.StandardCharsets;
import org.prameen.shared.Rejected;

/** Long is strong: a length, and not the user name; no riddles of signs and digits. */
final class PasswordRules {

    static final int SHORTEST = 10;
    /** bcrypt reads no further than this. */
    private static final int MOST_BYTES = 72;

    private PasswordRules() {}

    static String checked(NewPerson person) {
        String password = person.password();
        if (password == null || password.length() < SHORTEST) {
            throw Rejected.because("security.passwordTooShort", SHORTEST).at("password");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Rejected.because("security.passwordTooLong").at("password");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(person.username())) {
            throw Rejected.because("security.passwordHoldsUsername").at("password");
        }
        return password;
    }
}

package org.prameen.security;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prameen.shared.Rejected;

/** What a user name may look like. */
final class Usernames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,60}");

    private Usernames() {}

    static void check(String username) {
        if (username == null || !FORM.matcher(username).matches()) {
            throw Rejected.because("security.usernameMalformed").at("username");
        }
    }

    /** As it is kept: people type capitals and spaces on a phone. */
    static String plain(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}

package org.prameen.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prameen.shared.Rejected;

/** What an e-mail address may look like: the plain form, one line, nothing quoted. */
final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private Emails() {}

    static void check(Optional<String> address) {
        if (address.filter(given ->
                        given.length() > LONGEST || !FORM.matcher(given).matches())
                .isPresent()) {
            throw Rejected.because("security.emailMalformed").at("email");
        }
    }
}

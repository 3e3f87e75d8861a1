package org.prameen.review;

import java.util.Optional;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/** What people may write in a review. */
final class Limits {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_MESSAGE = 4000;

    private Limits() {}

    /** @throws Rejected when there is nothing in it, or too much */
    static String required(String text, String missing) {
        return optional(text, LONGEST_REASON)
                .orElseThrow(() -> Rejected.because(missing).at("reason"));
    }

    /** @throws Rejected when it is too long or holds what is no text */
    static Optional<String> optional(String text, int longest) {
        String said = ThaiText.typed(text);
        if (said.length() > longest) {
            throw Rejected.because("review.textTooLong", longest).at("reason");
        }
        if (said.indexOf('\0') >= 0) {
            throw Rejected.because("review.noText").at("reason");
        }
        return Optional.of(said).filter(found -> !found.isEmpty());
    }
}

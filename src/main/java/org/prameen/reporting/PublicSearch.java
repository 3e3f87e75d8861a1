package org.prameen.reporting;

import java.util.Optional;
import org.prameen.shared.ThaiText;

/** What the public list is narrowed to; empty parts do not narrow. @param province two-digit code */
public record PublicSearch(Optional<String> text, Optional<String> province) {

    private static final int LONGEST_TEXT = 100;

    public static PublicSearch of(String text, String province) {
        return new PublicSearch(plain(text), plain(province));
    }

    private static Optional<String> plain(String typed) {
        return Optional.ofNullable(typed)
                .map(ThaiText::typed)
                .filter(text -> !text.isEmpty() && text.indexOf('\0') < 0)
                .map(text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }
}

package org.prameen.planning.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;

/** Numbers as people type them: with commas, with Thai digits, or not at all. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private Numbers() {}

    /** @throws Rejected when it is no number */
    static Optional<BigDecimal> read(String typed) {
        String plain = ThaiDigits.toArabic(typed).replaceAll("[,\\s]", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(plain).matches()) {
            throw Rejected.because("planning.numberUnreadable").at("number");
        }
        return Optional.of(new BigDecimal(plain));
    }
}

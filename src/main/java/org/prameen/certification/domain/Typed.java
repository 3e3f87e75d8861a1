package org.prameen.certification.domain;

import java.util.Locale;
import org.prameen.shared.ThaiDigits;

/** What somebody copied from a paper: Thai digits, small letters and blanks mean the same; anything else means nothing. */
public final class Typed {

    private static final int LONGEST = 60;

    private Typed() {}

    /** @return empty when it can be no number */
    public static String number(String typed) {
        String plain = plain(typed);
        return plain.matches("[A-Z0-9-]+") ? plain : "";
    }

    /** @return empty when it can be no check code */
    public static String code(String typed) {
        String plain = plain(typed).replace("-", "");
        return plain.matches("[A-Z0-9]{" + CheckCode.LENGTH + "}") ? plain : "";
    }

    private static String plain(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return "";
        }
        return ThaiDigits.toArabic(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}

package org.prameen.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;

/** Texts as people write them into a plan: stripped, without control characters, never endless. */
final class Written {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_LINE = 200;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Written() {}

    /** @throws Rejected when longer than 4,000 characters */
    static String text(String typed, String field) {
        return checked(typed, LONGEST_TEXT, field);
    }

    /** @throws Rejected when longer than 200 characters */
    static String line(String typed, String field) {
        return checked(typed, LONGEST_LINE, field).replaceAll("\\s+", " ");
    }

    /** Names and their values in order, without those that say nothing. */
    static Map<String, String> facts(String... namesAndValues) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                facts.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return facts;
    }

    private static String checked(String typed, int longest, String field) {
        String clean = CONTROL.matcher(ThaiText.typed(typed)).replaceAll("").strip();
        if (clean.length() > longest) {
            throw Rejected.because("planning.textTooLong", longest).at(field);
        }
        return clean;
    }
}

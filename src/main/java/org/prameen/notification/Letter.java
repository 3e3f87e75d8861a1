package org.prameen.notification;

import java.util.regex.Pattern;

/**
 * A mail as it goes out. What becomes a header is one line, whatever names people and agencies bear.
 *
 * @param address checked when it was entered
 * @param person name of the addressee
 */
record Letter(String address, String person, String language, String subject, String text, String html) {

    private static final int LONGEST_HEADER = 200;
    private static final Pattern NO_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\p{Cf}]+");

    Letter {
        address = line(address);
        person = line(person);
        subject = line(subject);
    }

    /** Control characters, line ends of any kind and invisible marks become a space. */
    static String line(String text) {
        String plain = NO_LINE.matcher(text).replaceAll(" ").strip();
        return plain.length() > LONGEST_HEADER
                ? plain.substring(0, LONGEST_HEADER).strip()
                : plain;
    }
}

package org.prameen.scoring;

/** Reads Thai digits as the Arabic ones; every other character stays, digits of other scripts included. */
final class ThaiDigits {

    private static final char ZERO = '\u0E50';
    private static final char NINE = '\u0E59';

    private ThaiDigits() {}

    static String toArabic(String text) {
        StringBuilder arabic = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            arabic.append(c >= ZERO && c <= NINE ? (char) ('0' + (c - ZERO)) : c);
        }
        return arabic.toString();
    }
}

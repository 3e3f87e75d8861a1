package org.prameen.shared;

/** Thai digits ๐–๙, which many people type and every paper form may hold. */
public final class ThaiDigits {

    private static final char ZERO = '\u0e50';
    private static final char NINE = '\u0e59';

    private ThaiDigits() {}

    /** The same text with Thai digits written as 0–9; everything else is left alone. */
    public static String toArabic(String text) {
        StringBuilder arabic = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            arabic.append(sign >= ZERO && sign <= NINE ? (char) ('0' + sign - ZERO) : sign);
        }
        return arabic.toString();
    }
}

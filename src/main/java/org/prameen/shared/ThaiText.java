package org.prameen.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Thai text as it comes out of old files. Programs of the nineties kept lowered and shifted marks as private-use
 * characters of the font; such text looks right, but no search finds it (document 002, note N47).
 */
public final class ThaiText {

    private static final char FIRST = '\uF700';
    private static final char NIKHAHIT = '\u0E4D';

    /** What U+F700 to U+F71A stand for, in their order. */
    private static final String MEANT =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B"
                    + "\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /** Sara am written as its two parts, a tone mark between them or not. */
    private static final Pattern SPLIT_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B]?)\u0E32");

    private static final Pattern REVERSED_AM = Pattern.compile("\u0E32\u0E4D");
    private static final Pattern SPACES = Pattern.compile("[\\s\u200B\uFEFF]+");

    /** Vowels written before the consonant they are spoken after. */
    private static final Pattern LEADING_VOWELS = Pattern.compile("^[\u0E40-\u0E44]+");

    private ThaiText() {}

    /** The first letter of each word of a name, where Thai takes the first consonant; empty for an empty name. */
    public static String initials(String name) {
        return SPACES.splitAsStream(name)
                .map(word -> LEADING_VOWELS.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** What somebody typed or pasted, as it is kept: restored and without blanks around; nothing is an empty text. */
    public static String typed(String text) {
        return text == null ? "" : restored(text).strip();
    }

    /** The same text in standard Thai characters; other private-use characters stay, to be refused by the reader. */
    public static String restored(String text) {
        if (text.chars().noneMatch(ThaiText::mayNeedMending)) {
            return text;
        }
        StringBuilder restored = new StringBuilder(text.length());
        text.chars().map(ThaiText::meant).forEach(c -> restored.append((char) c));
        String joined = SPLIT_AM.matcher(restored).replaceAll("$1\u0E33");
        return REVERSED_AM.matcher(joined).replaceAll("\u0E33");
    }

    /** A form in which equal texts are equal for a search: restored, small letters, single spaces. */
    public static String searchable(String text) {
        return SPACES.matcher(restored(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean mayNeedMending(int c) {
        return c == NIKHAHIT || meant(c) != c;
    }

    private static int meant(int c) {
        int index = c - FIRST;
        return index >= 0 && index < MEANT.length() ? MEANT.charAt(index) : c;
    }
}

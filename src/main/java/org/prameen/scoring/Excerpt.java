package org.prameen.scoring;

/** A piece of foreign text that is safe to repeat in a message: short and on one line. */
public final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "\u2026";
    }
}

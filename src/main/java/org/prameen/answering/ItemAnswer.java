package org.prameen.answering;

/**
 * What one person said on one item.
 *
 * @param value {@code 5} … {@code 1}, {@code NA}, or empty when not answered
 * @param note never null
 * @param version 0 = never written
 */
public record ItemAnswer(String item, String value, String note, int version, boolean late) {

    public static ItemAnswer none(String item) {
        return new ItemAnswer(item, "", "", 0, false);
    }

    public boolean answered() {
        return !value.isEmpty();
    }
}

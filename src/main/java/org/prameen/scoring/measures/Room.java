package org.prameen.scoring.measures;

/**
 * How full a dimension or a group is.
 *
 * @param taken entered, whether they get a score or not
 * @param reserved owed by the agency and not entered yet
 */
public record Room(String code, int most, int taken, int reserved) {

    /** How many more fit, those that are owed among them. */
    public int open() {
        return Math.max(0, most - taken);
    }

    /** How many more fit beside those that are owed. */
    public int free() {
        return Math.max(0, most - taken - reserved);
    }

    boolean overfull() {
        return taken > most;
    }

    /** Whether something is entered where only what is owed had room. */
    boolean crowded() {
        return taken > 0 && taken + reserved > most;
    }
}

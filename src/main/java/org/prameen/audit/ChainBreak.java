package org.prameen.audit;

import java.util.OptionalLong;

/**
 * Where a chain of the journal is broken.
 *
 * @param row id of the line that was changed or inserted; empty where lines are gone
 * @param from number of the first line concerned, within the chain
 * @param to number of the last line concerned
 */
public record ChainBreak(Kind kind, OptionalLong row, long from, long to) {

    /** What was done to the chain. */
    public enum Kind {
        /** The line does not say what it said. */
        CHANGED,
        /** Lines between others are gone. */
        MISSING,
        /** The line was put in past the journal. */
        INSERTED,
        /** The last lines are gone. */
        CUT,
        /** What the end of the chain should be is not known any more. */
        HEADLESS
    }
}

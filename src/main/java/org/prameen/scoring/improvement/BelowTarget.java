package org.prameen.scoring.improvement;

/** What a missed target earns; both places of document 001 would literally give it the lowest level (lines 2922-2961). */
public enum BelowTarget {
    /** No level: the default. */
    NONE,
    /** The lowest level, the literal reading. */
    BASIC
}

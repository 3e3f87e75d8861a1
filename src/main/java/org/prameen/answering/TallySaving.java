package org.prameen.answering;

/** What became of a tally that was entered. */
public sealed interface TallySaving {

    /** Stored, or in conflict with somebody else's entry. */
    record Written(Saving saving) implements TallySaving {}

    /** Not stored: this many respondents are missing, and how many are "not practised" and how many blank is to be said. */
    record Asks(long missing) implements TallySaving {}
}

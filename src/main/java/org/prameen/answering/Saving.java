package org.prameen.answering;

import java.time.Instant;

/** What became of a write: it was saved, or somebody else wrote in between and both values are to be shown. */
public sealed interface Saving {

    /**
     * @param version to be sent with the next write of the same thing
     * @param late after the last day of the window, accepted all the same
     */
    record Saved(int version, Instant at, boolean late) implements Saving {}

    /**
     * Nothing was written.
     *
     * @param theirs what stands there now, as it was typed; empty = blank
     * @param mine what was to be written
     * @param by who wrote theirs
     * @param version of theirs; writing mine with it replaces theirs knowingly
     */
    record Conflict(String theirs, String mine, String by, Instant at, int version) implements Saving {}
}

package org.prameen.workbook;

import java.time.Instant;

/** What became of a write: it was saved, or somebody else wrote in between and both are to be shown. */
public sealed interface Writing {

    /** @param version to be sent with the next write of the same item */
    record Saved(int version, Instant at) implements Writing {}

    /**
     * Nothing was written.
     *
     * @param theirs what stands there now; empty = not answered
     * @param mine what was to be written
     * @param by who wrote theirs
     * @param version of theirs; writing mine with it replaces theirs knowingly
     */
    record Conflict(String theirs, String mine, String by, Instant at, int version) implements Writing {}
}

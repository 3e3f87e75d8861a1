package org.prameen.instrument;

import java.time.Instant;
import java.util.Optional;

/**
 * A package that an administrator writes.
 *
 * @param code code of the instrument, as the text last said when it was sound
 * @param version as the text last said when it was sound
 * @param base version of the same instrument that the draft began with
 * @param text as it was typed, with its faults
 * @param revision grows by one with every change, from 1
 * @param faults how many the text has; 0 when it can be published
 * @param changedBy name of who changed it last
 */
public record Draft(
        DraftId id,
        String code,
        String version,
        Optional<String> base,
        String text,
        int revision,
        int faults,
        State state,
        String changedBy,
        Instant changedAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    /** Name of its file. */
    public String fileName() {
        return code + "-" + version + ".yaml";
    }
}

package org.prameen.casework;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.RoundId;

/**
 * How far the open cases of a round have followed its last change of dates.
 *
 * @param total cases that were open when the dates changed
 * @param done cases whose tasks, timers and reminders have the new dates
 */
public record DateMoveProgress(RoundId round, int total, int done, Instant startedAt, Optional<Instant> finishedAt) {

    public boolean isRunning() {
        return finishedAt.isEmpty();
    }
}

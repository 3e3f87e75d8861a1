package org.prameen.casework;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.RoundId;

/**
 * How far a launch is.
 *
 * @param total agencies asked for
 * @param opened new cases
 * @param existed agencies that had a case in the round already
 * @param failed agencies whose case could not be opened; launching again tries them anew
 */
public record LaunchProgress(
        LaunchId id,
        RoundId round,
        int total,
        int opened,
        int existed,
        int failed,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    public int done() {
        return opened + existed + failed;
    }

    public boolean isRunning() {
        return finishedAt.isEmpty();
    }
}

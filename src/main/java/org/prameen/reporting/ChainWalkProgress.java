package org.prameen.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the check of all chains of the journal is.
 *
 * @param finishedAt empty while it runs
 * @param total chains there were at its start
 * @param broken how many of those done are broken
 * @param findings the first hundred that are broken
 * @param failed whether it stopped before its end
 */
public record ChainWalkProgress(
        Instant startedAt,
        Optional<Instant> finishedAt,
        long done,
        long total,
        long lines,
        long broken,
        List<ChainFinding> findings,
        boolean failed) {

    private static final int MOST = 100;

    static ChainWalkProgress started(Instant at, long total) {
        return new ChainWalkProgress(at, Optional.empty(), 0, total, 0, 0, List.of(), false);
    }

    public boolean isRunning() {
        return finishedAt.isEmpty();
    }

    ChainWalkProgress with(ChainFinding next) {
        boolean whole = next.report().isWhole();
        List<ChainFinding> more = new ArrayList<>(findings);
        if (!whole && more.size() < MOST) {
            more.add(next);
        }
        return new ChainWalkProgress(
                startedAt,
                finishedAt,
                done + 1,
                Math.max(total, done + 1),
                lines + next.report().lines(),
                whole ? broken : broken + 1,
                List.copyOf(more),
                failed);
    }

    ChainWalkProgress finished(Instant at, boolean early) {
        return new ChainWalkProgress(startedAt, Optional.of(at), done, total, lines, broken, findings, early);
    }
}

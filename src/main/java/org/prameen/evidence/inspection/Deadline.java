package org.prameen.evidence.inspection;

import java.time.Duration;

/** A moment after which work on a file stops by itself. */
final class Deadline {

    private final long end;

    Deadline(Duration most) {
        end = System.nanoTime() + most.toNanos();
    }

    /** @throws org.prameen.shared.Rejected when time is over or nobody waits any more */
    void check() {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw Faults.TOO_SLOW.rejected();
        }
    }
}

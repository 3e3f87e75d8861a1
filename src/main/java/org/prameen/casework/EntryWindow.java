package org.prameen.casework;

import java.time.Instant;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.round.Round;

/**
 * When something may be entered into a case whose instrument closes on time (document 004, line 481). Where late entry is
 * taken and marked instead, nothing is refused here.
 */
public final class EntryWindow {

    private EntryWindow() {}

    /**
     * @param round with the dates the case goes by
     * @param lock after the signature the lock alone decides: what was returned is corrected whenever it was returned (the
     *     document is silent, system method)
     * @return why nothing can be entered now, as a message key
     */
    public static Optional<String> refusal(Round round, Instrument instrument, LockState lock, Instant now) {
        if (instrument.answering().lateEntry() || lock.locked()) {
            return Optional.empty();
        }
        if (now.isBefore(round.dates().collectionOpensAt())) {
            return Optional.of("casework.window.early");
        }
        return now.isBefore(round.dates().collectionClosesAt())
                ? Optional.empty()
                : Optional.of("casework.window.late");
    }
}

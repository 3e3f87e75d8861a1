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

    /** Whether the closing has passed. @param round with the dates the case goes by */
    public static boolean over(Round round, Instrument instrument, Instant now) {
        return !instrument.answering().lateEntry()
                && !now.isBefore(round.dates().collectionClosesAt());
    }

    /**
     * @param round with the dates the case goes by
     * @param lock after the signature the lock alone decides: what was returned or not certified is corrected whenever that was
     *     (the document is silent, system method); the agency by itself opens nothing after the closing
     * @return why nothing can be entered now, as a message key
     */
    public static Optional<String> refusal(Round round, Instrument instrument, LockState lock, Instant now) {
        if (instrument.answering().lateEntry() || lock.locked()) {
            return Optional.empty();
        }
        if (now.isBefore(round.dates().collectionOpensAt())) {
            return Optional.of("casework.window.early");
        }
        return over(round, instrument, now) ? Optional.of("casework.window.late") : Optional.empty();
    }
}

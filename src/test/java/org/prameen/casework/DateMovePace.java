package org.prameen.casework;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import org.prameen.casework.persistence.DateMoveRows;
import org.prameen.round.Dates;
import org.prameen.round.persistence.RoundRows;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.springframework.transaction.support.TransactionOperations;

/** Lets tests decide how fast the cases of a round follow its dates. */
public class DateMovePace {

    private final DateMoves moves;
    private final DateMoveChunk chunk;
    private final DateMoveRows rows;
    private final RoundRows rounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    DateMovePace(
            DateMoves moves,
            DateMoveChunk chunk,
            DateMoveRows rows,
            RoundRows rounds,
            TransactionOperations transaction,
            Clock clock) {
        this.moves = moves;
        this.chunk = chunk;
        this.rows = rows;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Changes the dates of a round as its page does, but nobody in the background takes the work up. */
    public void begin(RoundId round, Dates dates) {
        transaction.executeWithoutResult(status -> {
            rounds.setDates(round, dates);
            rows.begin(round, clock.instant());
        });
    }

    /** Lets the next cases follow, in this thread. */
    public boolean moveNext(RoundId round, int most) {
        return AsSystem.call(() -> chunk.moveNext(round, most));
    }

    /** Waits for the background. */
    public void awaitEnd(RoundId round) {
        await().until(() -> !progress(round).isRunning());
    }

    public DateMoveProgress progress(RoundId round) {
        return AsSystem.call(() -> moves.latest(round)).orElseThrow();
    }
}

package org.prameen.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.persistence.DateMoveRows;
import org.prameen.round.RoundDatesChanged;
import org.prameen.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some cases of a round get its dates in one transaction, together with the note of how far the work is. Whoever changes
 * the dates meanwhile waits for it, and every case begins anew with the dates that came last.
 */
@Component
class DateMoveChunk {

    static final int SIZE = 100;

    private final DateMoveRows moves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DateMoveChunk(DateMoveRows moves, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what there is to do, in the transaction that changes the dates. */
    @EventListener
    void begin(RoundDatesChanged event) {
        moves.begin(event.round(), clock.instant());
    }

    /**
     * @param most cases at a time
     * @return whether there may be more to do
     */
    @Transactional
    public boolean moveNext(RoundId round, int most) {
        Optional<String> after = moves.take(round);
        List<String> numbers =
                after.map(number -> moves.openAfter(round, number, most)).orElse(List.of());
        if (!numbers.isEmpty()) {
            events.publishEvent(new CaseDatesMoved(round, numbers));
            moves.advance(round, numbers.get(numbers.size() - 1), numbers.size());
        } else if (after.isPresent()) {
            moves.finish(round, clock.instant());
        }
        return !numbers.isEmpty();
    }
}

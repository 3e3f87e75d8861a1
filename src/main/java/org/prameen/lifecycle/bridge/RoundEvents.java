package org.prameen.lifecycle.bridge;

import org.prameen.casework.CaseDatesMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rounds tell the processes: their calendar moved. */
@Component
class RoundEvents {

    private final OwnDates ownDates;

    RoundEvents(OwnDates ownDates) {
        this.ownDates = ownDates;
    }

    @EventListener
    void on(CaseDatesMoved event) {
        ownDates.follow(event.round(), event.numbers());
    }
}

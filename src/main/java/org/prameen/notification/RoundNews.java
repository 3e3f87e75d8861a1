package org.prameen.notification;

import java.util.Optional;
import org.prameen.casework.CaseDatesMoved;
import org.prameen.notification.persistence.TellingRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells coordinators that the dates of a round moved, as their open cases follow: a hundred cases in one statement, in the
 * transaction in which they do.
 */
@Component
class RoundNews {

    private final TellingRows rows;
    private final Terms terms;

    RoundNews(TellingRows rows, Terms terms) {
        this.rows = rows;
        this.terms = terms;
    }

    @EventListener
    void on(CaseDatesMoved event) {
        rows.datesMoved(event.round(), event.numbers(), terms.by(Optional.empty()));
    }
}

package org.prameen.review;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.Ledger.Held;
import org.prameen.review.domain.Act;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.security.Forbidden;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Says whose turn it is, and lets only them through. */
@Component
class Bench {

    private final ReviewProgress progress;
    private final DecisionRows decisions;
    private final Seats seats;
    private final Parts parts;

    Bench(ReviewProgress progress, DecisionRows decisions, Seats seats, Parts parts) {
        this.progress = progress;
        this.decisions = decisions;
        this.seats = seats;
        this.parts = parts;
    }

    /** @throws Forbidden when the person sits at no body of the route */
    void requireSeat(Case theCase) {
        seats.require(seat(theCase).isPresent());
    }

    /** The first stop of the route at which the person sits. */
    Optional<RouteStop> seat(Case theCase) {
        return progress.stopsOf(theCase.agency()).stream().filter(this::sits).findFirst();
    }

    Optional<RouteStop> next(Case theCase) {
        return ReviewProgress.next(progress.stopsOf(theCase.agency()), decisions.of(theCase.id()));
    }

    boolean sits(RouteStop stop) {
        return seats.sits(stop.body().id(), Seats.REVIEWING);
    }

    /**
     * The stop whose turn it is and at which the person sits.
     *
     * @throws Rejected when it is nobody's turn, or they had a part in what they would decide on
     * @throws Forbidden when it is another body's turn
     */
    RouteStop turn(Held held, Act act) {
        held.after(act);
        RouteStop stop = next(held.theCase()).orElseThrow(() -> Rejected.because("review.notNow." + held.phase()));
        return mine(held, stop);
    }

    /** The stop whose turn it is, or one that has approved and finds something since: it may change what it verified. */
    RouteStop turnOrPassed(Held held) {
        held.after(Act.EXAMINE);
        List<RouteStop> stops = progress.stopsOf(held.theCase().agency());
        int reached = ReviewProgress.next(stops, decisions.of(held.theCase().id()))
                .map(stop -> stop.step().position())
                .orElse(Integer.MAX_VALUE);
        RouteStop stop = stops.stream()
                .filter(found -> found.step().position() <= reached && sits(found))
                .findFirst()
                .orElseThrow(Forbidden::new);
        return mine(held, stop);
    }

    private RouteStop mine(Held held, RouteStop stop) {
        seats.require(sits(stop));
        parts.refuseTheirOwn(held.theCase().id(), stop.step().position());
        return stop;
    }
}

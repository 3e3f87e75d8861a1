package org.prameen.review;

import java.util.List;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.RouteStop;
import org.prameen.review.Ledger.Held;
import org.prameen.review.domain.Act;
import org.prameen.review.persistence.VerdictRestRows;
import org.prameen.review.persistence.VerdictRestRows.Judge;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What makes going through a submission fast: the rest is accepted at once, and one's own verdict is taken back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Verdicts {

    private final Cases cases;
    private final Hand hand;
    private final Sources sources;
    private final VerdictRestRows rows;
    private final Deeds deeds;

    Verdicts(Cases cases, Hand hand, Sources sources, VerdictRestRows rows, Deeds deeds) {
        this.cases = cases;
        this.hand = hand;
        this.sources = sources;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** Takes a submission in hand for those whose turn it is. */
    @org.springframework.stereotype.Component
    record Hand(Bench bench, Ledger ledger) {

        RouteStop take(Case theCase) {
            bench.requireSeat(theCase);
            Held held = ledger.hold(theCase);
            return bench.turn(held, Act.RETURN);
        }
    }

    /**
     * Accepts every selected indicator of which nothing is returned and that is not accepted yet.
     *
     * @return how many
     * @throws Rejected when it is not the time
     */
    public int acceptRest(CaseId id) {
        Case theCase = cases.read(id);
        RouteStop stop = hand.take(theCase);
        Set<String> selected = sources.selected(id);
        List<String> accepted = rows.acceptRest(id, selected, judge(stop));
        if (!accepted.isEmpty()) {
            deeds.write(theCase.deed("review.restAccepted").changed(null, String.join(" ", accepted)));
        }
        return accepted.size();
    }

    /**
     * Takes back what the person said of a node and nobody has been told yet.
     *
     * @throws Rejected when they said nothing of it, or it is decided already
     */
    public void takeBack(CaseId id, String node) {
        Case theCase = cases.read(id);
        RouteStop stop = hand.take(theCase);
        if (!rows.takeBack(id, node, judge(stop))) {
            throw Rejected.because("review.nothingToTakeBack");
        }
        deeds.write(theCase.deed("review.verdictTakenBack", "node:" + node));
    }

    private Judge judge(RouteStop stop) {
        return new Judge(stop.step().position(), stop.body().id(), deeds.person(), deeds.name(), deeds.now());
    }
}

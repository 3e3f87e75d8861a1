package org.prameen.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.Ledger.Held;
import org.prameen.review.domain.Act;
import org.prameen.review.domain.Content;
import org.prameen.review.persistence.DecisionRows.Kind;
import org.prameen.review.persistence.DecisionRows.Place;
import org.prameen.review.persistence.VerdictRows;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Decisions of bodies on whole submissions. */
@Component
class Deciding {

    private final Ledger ledger;
    private final Bench bench;
    private final Contents contents;
    private final Returning returning;
    private final Deeds deeds;

    Deciding(Ledger ledger, Bench bench, Contents contents, Returning returning, Deeds deeds) {
        this.ledger = ledger;
        this.bench = bench;
        this.contents = contents;
        this.returning = returning;
        this.deeds = deeds;
    }

    /** Opens what a body returned. */
    @Component
    static class Returning {

        private final VerdictRows verdicts;
        private final Gate gate;

        Returning(VerdictRows verdicts, Gate gate) {
            this.verdicts = verdicts;
            this.gate = gate;
        }

        List<String> nodes(Case theCase, RouteStop stop) {
            return verdicts.returned(theCase.id(), stop.step().position());
        }

        void open(Case theCase, Set<String> nodes, String body) {
            gate.open(theCase, nodes, body);
        }
    }

    void approve(Case theCase, Optional<String> seen) {
        Held held = ledger.hold(theCase);
        RouteStop stop = bench.turn(held, Act.APPROVE);
        Content now = contents.now(theCase.id());
        String hash = now.upTo(stop.step().position()).hash();
        if (seen.filter(given -> !given.equals(hash)).isPresent()) {
            throw Rejected.because("review.changedSince");
        }
        if (!returning.nodes(theCase, stop).isEmpty()) {
            throw Rejected.because("review.nodesReturned");
        }
        ledger.decide(held, Kind.APPROVED, place(stop), null, now);
        Act act = bench.next(theCase).isPresent() ? Act.APPROVE : Act.CERTIFY;
        ledger.refresh(ledger.move(held, act, null), now);
        deeds.tell(
                new SubmissionApproved(theCase.id(), stop.body().id()),
                theCase.deed("review.approved", subject(stop)).changed(null, hash));
    }

    void returnToAgency(Case theCase) {
        Set<String> nodes = new LinkedHashSet<>(returnedBySeat(theCase));
        returning.open(theCase, nodes, seat(theCase).step().name().th());
        Held held = ledger.hold(theCase);
        RouteStop stop = bench.turn(held, Act.RETURN);
        if (!nodes.equals(Set.copyOf(returning.nodes(theCase, stop)))) {
            throw Rejected.because("review.changedSince");
        }
        Content now = contents.now(theCase.id());
        ledger.decide(held, Kind.RETURNED, place(stop), null, now);
        ledger.endSignature(held, "review.void.returned");
        ledger.refresh(ledger.move(held, Act.RETURN, null), now);
        deeds.tell(
                new SubmissionReturned(theCase.id(), stop.body().id()),
                theCase.deed("review.returned", subject(stop)).changed(null, String.join(" ", nodes)));
    }

    private List<String> returnedBySeat(Case theCase) {
        List<String> nodes = returning.nodes(theCase, seat(theCase));
        if (nodes.isEmpty()) {
            throw Rejected.because("review.nothingReturned");
        }
        return nodes;
    }

    private RouteStop seat(Case theCase) {
        return bench.next(theCase).filter(bench::sits).orElseThrow(Forbidden::new);
    }

    void refuse(Case theCase, String reason) {
        String why = Limits.required(reason, "review.reasonMissing");
        Held held = ledger.hold(theCase);
        RouteStop stop = bench.turn(held, Act.REFUSE);
        Content now = contents.now(theCase.id());
        ledger.decide(held, Kind.REFUSED, place(stop), why, now);
        ledger.refresh(ledger.move(held, Act.REFUSE, why), now);
        deeds.tell(
                new SubmissionRefused(theCase.id(), stop.body().id()),
                theCase.deed("review.refused", subject(stop)).because(why));
    }

    private static Place place(RouteStop stop) {
        return new Place(stop.step().position(), stop.body().id(), stop.step().name());
    }

    private static String subject(RouteStop stop) {
        return "body:" + stop.body().code();
    }
}

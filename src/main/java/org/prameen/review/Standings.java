package org.prameen.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.domain.Content;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.review.persistence.DecisionRows.Kind;
import org.prameen.review.persistence.StandingRows;
import org.prameen.review.persistence.StandingRows.Risk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps the worklists of the bodies as the decisions are, in the transaction of each decision. */
@Component
class Standings {

    private final StandingRows rows;
    private final DecisionRows decisions;
    private final ReviewProgress progress;
    private final BigDecimal farJump;

    /** @param farJump from which difference to the last round's total a reviewer should look twice (system method) */
    Standings(
            StandingRows rows,
            DecisionRows decisions,
            ReviewProgress progress,
            @Value("${prameen.review.jump:0.50}") BigDecimal farJump) {
        this.rows = rows;
        this.decisions = decisions;
        this.progress = progress;
        this.farJump = farJump;
    }

    void refresh(Case theCase, Phase phase, Content now) {
        rows.store(theCase.id(), stops(theCase, phase, now));
    }

    /** When the head signed: also what a reviewer should look at twice. */
    void signed(Case theCase, Phase phase, Prepared signed) {
        Risk risk = new Risk(!theCase.late().isEmpty(), signed.total(), farJump, signed.missingEvidence());
        rows.store(theCase.id(), stops(theCase, phase, signed.content()), risk);
    }

    private List<StandingRows.Row> stops(Case theCase, Phase phase, Content now) {
        List<DecisionRows.Row> made = decisions.of(theCase.id());
        List<RouteStop> stops = progress.stopsOf(theCase.agency());
        Optional<RouteStop> next = ReviewProgress.next(stops, made);
        Map<String, Content> decided = decisions.contents(
                theCase.id(),
                stops.stream()
                        .flatMap(stop -> latest(made, stop).stream())
                        .map(DecisionRows.Row::hash)
                        .toList());
        return stops.stream()
                .map(stop -> row(stop, phase, next, made, decided, now))
                .toList();
    }

    private static StandingRows.Row row(
            RouteStop stop,
            Phase phase,
            Optional<RouteStop> next,
            List<DecisionRows.Row> made,
            Map<String, Content> decided,
            Content now) {
        int position = stop.step().position();
        Optional<DecisionRows.Row> latest = latest(made, stop);
        StopState state = state(stop, phase, next, made);
        Content seen = now.upTo(position);
        boolean byBody = state == StopState.APPROVED || state == StopState.REFUSED;
        return new StandingRows.Row(
                position,
                stop.body().id(),
                state,
                byBody ? latest.orElseThrow().at() : lastMove(made),
                seen.hash(),
                latest.map(decision -> seen.since(decided.get(decision.hash())).size())
                        .orElse(0));
    }

    private static StopState state(RouteStop stop, Phase phase, Optional<RouteStop> next, List<DecisionRows.Row> made) {
        Optional<DecisionRows.Row> latest = latest(made, stop);
        if (latest.filter(DecisionRows.Row::stands).isPresent()) {
            return StopState.APPROVED;
        }
        if (!next.equals(Optional.of(stop))) {
            return StopState.COMING;
        }
        return switch (phase) {
            case UNDER_REVIEW -> StopState.WAITING;
            case NOT_CERTIFIED -> StopState.REFUSED;
            default -> StopState.RETURNED;
        };
    }

    /** When something last happened that gave somebody the turn. */
    private static Instant lastMove(List<DecisionRows.Row> made) {
        return made.stream()
                .flatMap(decision -> Stream.concat(Stream.of(decision.at()), decision.voidedAt().stream()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Optional<DecisionRows.Row> latest(List<DecisionRows.Row> made, RouteStop stop) {
        return made.stream()
                .filter(decision -> decision.kind() != Kind.SIGNED
                        && decision.place().body().equals(stop.body().id()))
                .reduce((earlier, later) -> later);
    }
}

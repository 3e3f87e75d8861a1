package org.prameen.review;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.domain.Content;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.review.persistence.SubmissionRows;
import org.prameen.review.persistence.VerdictRows;
import org.springframework.stereotype.Component;

/** Shows a submission to those who review it. */
@Component
class ReviewDesk {

    private static final int MOST_VERDICTS = 2000;

    private final Bench bench;
    private final Contents contents;
    private final Parts parts;
    private final DecisionRows decisions;
    private final Places places;

    ReviewDesk(Bench bench, Contents contents, Parts parts, DecisionRows decisions, Places places) {
        this.bench = bench;
        this.contents = contents;
        this.parts = parts;
        this.decisions = decisions;
        this.places = places;
    }

    /** What is read from the tables of the submission itself. */
    @Component
    static class Places {

        private final SubmissionRows submissions;
        private final VerdictRows verdicts;

        Places(SubmissionRows submissions, VerdictRows verdicts) {
            this.submissions = submissions;
            this.verdicts = verdicts;
        }

        Phase phase(Case theCase) {
            return submissions.find(theCase.id()).map(SubmissionRows.Row::phase).orElse(Phase.PREPARING);
        }

        List<NodeReview> verdicts(Case theCase) {
            return verdicts.of(theCase.id(), MOST_VERDICTS);
        }
    }

    ReviewSheet sheet(Case theCase) {
        Phase phase = places.phase(theCase);
        Optional<RouteStop> turn = bench.next(theCase).filter(stop -> phase == Phase.UNDER_REVIEW);
        boolean seated = turn.filter(bench::sits).isPresent();
        Optional<String> obstacle = turn.filter(stop -> seated)
                .flatMap(stop -> parts.obstacle(theCase.id(), stop.step().position()));
        Content now = contents.now(theCase.id());
        Optional<RouteStop> viewpoint = viewpoint(theCase);
        Optional<DecisionRows.Row> last = viewpoint.flatMap(stop -> last(theCase, stop));
        return new ReviewSheet(
                phase,
                turn,
                seated && obstacle.isEmpty(),
                obstacle,
                now.upTo(turn.or(() -> viewpoint).map(ReviewDesk::position).orElse(NotTheirOwn.HEAD))
                        .hash(),
                last.map(DecisionRows.Row::at),
                last.map(decision -> since(theCase, decision, now)).orElse(List.of()),
                places.verdicts(theCase));
    }

    List<Difference> differences(Case theCase) {
        return viewpoint(theCase)
                .flatMap(stop -> last(theCase, stop))
                .map(decision -> since(theCase, decision, contents.now(theCase.id())))
                .orElse(List.of());
    }

    /** Where the person sits, or whose turn it is. */
    private Optional<RouteStop> viewpoint(Case theCase) {
        return bench.seat(theCase).or(() -> bench.next(theCase));
    }

    private Optional<DecisionRows.Row> last(Case theCase, RouteStop stop) {
        return decisions.of(theCase.id()).stream()
                .filter(decision -> decision.kind() != DecisionRows.Kind.SIGNED
                        && decision.place().body().equals(stop.body().id()))
                .reduce((earlier, later) -> later);
    }

    private List<Difference> since(Case theCase, DecisionRows.Row decision, Content now) {
        Content before =
                decisions.contents(theCase.id(), List.of(decision.hash())).get(decision.hash());
        return now.upTo(decision.place().position()).since(before);
    }

    private static int position(RouteStop stop) {
        return stop.step().position();
    }
}

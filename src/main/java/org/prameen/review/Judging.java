package org.prameen.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.organisation.RouteStop;
import org.prameen.review.Ledger.Held;
import org.prameen.review.domain.Act;
import org.prameen.review.domain.Content;
import org.prameen.review.persistence.VerdictRows;
import org.prameen.security.Deeds;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** What reviewers say of single nodes. */
@Component
class Judging {

    private final Ledger ledger;
    private final Bench bench;
    private final Contents contents;
    private final Agreeing values;
    private final Writing writing;

    Judging(Ledger ledger, Bench bench, Contents contents, Agreeing values, Writing writing) {
        this.ledger = ledger;
        this.bench = bench;
        this.contents = contents;
        this.values = values;
        this.writing = writing;
    }

    /** Writes verdicts down. */
    @Component
    static class Writing {

        private final Nodes nodes;
        private final ReasonTypes types;
        private final VerdictRows verdicts;
        private final Deeds deeds;

        Writing(Nodes nodes, ReasonTypes types, VerdictRows verdicts, Deeds deeds) {
            this.nodes = nodes;
            this.types = types;
            this.verdicts = verdicts;
            this.deeds = deeds;
        }

        void write(Case theCase, RouteStop stop, String node, Verdict verdict, Optional<String> type, String text) {
            String subject = nodes.requireSelected(theCase, node);
            Optional<ReasonType> reason = type.map(types::get);
            Optional<String> said = Limits.optional(text, Limits.LONGEST_REASON);
            if (reason.filter(ReasonType::ownText).isPresent() && said.isEmpty()) {
                throw Rejected.because("review.reasonMissing").at("reason");
            }
            verdicts.insert(
                    theCase.id(),
                    new NodeReview(
                            node,
                            stop.step().position(),
                            stop.body().id(),
                            verdict,
                            reason,
                            said,
                            deeds.name(),
                            deeds.now(),
                            false),
                    deeds.person());
            deeds.write(
                    theCase.deed(verdict == Verdict.ACCEPTED ? "review.nodeAccepted" : "review.nodeReturned", subject)
                            .changed(null, reason.map(ReasonType::code).orElse(null))
                            .because(said.orElse(null)));
        }
    }

    void say(Case theCase, String node, Verdict verdict, Optional<String> type, String text) {
        Held held = ledger.hold(theCase);
        RouteStop stop = bench.turn(held, Act.RETURN);
        writing.write(theCase, stop, node, verdict, type, text);
    }

    void verify(Case theCase, String node, BigDecimal value, String reason) {
        verify(theCase, List.of(node), value, reason);
    }

    void verifyLevel(Case theCase, String section, String level, boolean passed, String reason) {
        List<String> asked = writing.nodes.ofLevel(theCase, section, level);
        verify(theCase, asked, passed ? BigDecimal.ONE : BigDecimal.ZERO, reason);
    }

    private void verify(Case theCase, List<String> nodes, BigDecimal value, String reason) {
        String why = Limits.required(reason, "review.reasonMissing");
        Held held = ledger.hold(theCase);
        RouteStop stop = bench.turnOrPassed(held);
        nodes.forEach(node -> values.verify(theCase, stop, node, value, why));
        Content now = contents.now(theCase.id());
        ledger.refresh(ledger.endBroken(held, now, "review.void.verified"), now);
    }
}

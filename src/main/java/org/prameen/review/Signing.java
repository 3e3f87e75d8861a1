package org.prameen.review;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.prameen.casework.Case;
import org.prameen.review.Ledger.Held;
import org.prameen.review.domain.Act;
import org.prameen.review.domain.Content;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.review.persistence.DecisionRows.Place;
import org.prameen.security.Deeds;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Signs, opens and closes submissions. The lock of a case is always taken before its submission, so that those who save,
 * those who sign and those who decide wait for one another in one order.
 */
@Component
class Signing {

    static final String CHANGED = "review.void.changed";

    private final Ledger ledger;
    private final Contents contents;
    private final Gate gate;
    private final Answered answered;
    private final Preparing preparing;
    private final Deeds deeds;
    private final Reopening reopening;

    Signing(
            Ledger ledger,
            Contents contents,
            Gate gate,
            Answered answered,
            Preparing preparing,
            Deeds deeds,
            Reopening reopening) {
        this.ledger = ledger;
        this.contents = contents;
        this.gate = gate;
        this.answered = answered;
        this.preparing = preparing;
        this.deeds = deeds;
        this.reopening = reopening;
    }

    String hash(Case theCase) {
        return contents.now(theCase.id()).upTo(NotTheirOwn.HEAD).hash();
    }

    boolean isToBeSigned(Case theCase) {
        return ledger.mayNow(theCase, Act.SIGN);
    }

    /** As {@link #hash}; for the head, who is asked now and will sign. */
    String prepare(Case theCase) {
        return preparing.keep(theCase).content().upTo(NotTheirOwn.HEAD).hash();
    }

    void sign(Case theCase, Optional<String> seen) {
        gate.close(theCase);
        Held held = ledger.hold(theCase);
        held.after(Act.SIGN);
        gate.requireOpen(theCase);
        Prepared prepared = preparing.kept(theCase.id()).orElseGet(() -> ready(theCase, held.phase()));
        Content now = prepared.content();
        String hash = now.upTo(NotTheirOwn.HEAD).hash();
        if (seen.filter(given -> !given.equals(hash)).isPresent()) {
            throw Rejected.because("review.changedSince");
        }
        if (held.phase() != Phase.PREPARING) {
            replace(held, now);
        }
        Held signed = ledger.sign(held, place(theCase), now);
        answered.tabulate(theCase, prepared.items());
        ledger.refreshSigned(signed, prepared);
        deeds.tell(
                new SubmissionSigned(theCase.id()),
                theCase.deed("review.signed").changed(null, hash));
    }

    private Prepared ready(Case theCase, Phase phase) {
        gate.requireReady(theCase, phase);
        return preparing.now(theCase);
    }

    /** What was signed or decided before ends, or is looked at anew. */
    private void replace(Held held, Content now) {
        answered.lookAnew(held.theCase(), now);
        ledger.endBroken(held, now, CHANGED);
        ledger.endSignature(held, "review.void.signedAgain");
    }

    private static Place place(Case theCase) {
        return new Place(NotTheirOwn.HEAD, theCase.agency(), LocalText.of("", ""));
    }

    boolean mayReopen(Case theCase) {
        return ledger.mayNow(theCase, Act.REOPEN)
                && reopening.refusal(theCase, ledger.seen(theCase)).isEmpty();
    }

    void reopen(Case theCase, Set<String> nodes, String reason) {
        gate.open(theCase, nodes, reason);
        Held held = ledger.hold(theCase);
        held.after(Act.REOPEN);
        reopening.reopen(theCase, held.phase());
        Held ended = ledger.endAll(held, reason);
        Held changing = ledger.move(new Held(theCase, held.phase()), Act.REOPEN, reason);
        ledger.refresh(changing, contents.now(theCase.id()));
        deeds.tell(
                new SubmissionReopened(theCase.id(), nodes, reason),
                theCase.deed("review.reopened")
                        .changed(null, String.join(" ", new TreeSet<>(nodes)))
                        .because(reason));
    }

    void finishCorrection(Case theCase) {
        gate.close(theCase);
        Held held = ledger.move(ledger.hold(theCase), Act.FINISH_CORRECTION, null);
        Content now = contents.now(theCase.id());
        ledger.refresh(ledger.endBroken(held, now, CHANGED), now);
        deeds.tell(new CorrectionFinished(theCase.id()), theCase.deed("review.correctionFinished"));
    }

    /** As {@link #recheck(Case)}, and what changed is new to those who review it. */
    void recheck(Case theCase, String code) {
        if (ledger.isSigned(theCase)) {
            answered.mark(theCase, code, deeds.now());
            recheck(theCase);
        }
    }

    /** Before anything was signed there is nothing to look at, and whoever saves need not wait for others. */
    void recheck(Case theCase) {
        if (ledger.isSigned(theCase)) {
            Held held = ledger.hold(theCase);
            Content now = contents.now(theCase.id());
            ledger.refresh(ledger.endBroken(held, now, CHANGED), now);
        }
    }
}

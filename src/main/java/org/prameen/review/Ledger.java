package org.prameen.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.prameen.casework.Case;
import org.prameen.review.ApprovalsVoided.BackTo;
import org.prameen.review.domain.Act;
import org.prameen.review.domain.Content;
import org.prameen.review.domain.SubmissionFlow;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.review.persistence.DecisionRows.Kind;
import org.prameen.review.persistence.DecisionRows.Place;
import org.prameen.review.persistence.SubmissionRows;
import org.prameen.security.Deeds;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Moves submissions from phase to phase and writes decisions down; who holds a submission does so alone. */
@Component
class Ledger {

    private final SubmissionRows submissions;
    private final DecisionRows decisions;
    private final Standings standings;
    private final Deeds deeds;

    Ledger(SubmissionRows submissions, DecisionRows decisions, Standings standings, Deeds deeds) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.standings = standings;
        this.deeds = deeds;
    }

    /** A submission in hand until the transaction ends, as it was when it was taken. */
    record Held(Case theCase, Phase phase) {

        /** @throws Rejected when this is not the time for the act */
        Phase after(Act act) {
            return SubmissionFlow.after(phase, act).orElseThrow(() -> Rejected.because("review.notNow." + phase));
        }
    }

    Held hold(Case theCase) {
        return new Held(theCase, submissions.hold(theCase.id(), deeds.now()).phase());
    }

    boolean mayNow(Case theCase, Act act) {
        return SubmissionFlow.after(seen(theCase), act).isPresent();
    }

    /** Whether it ever was. */
    boolean isSigned(Case theCase) {
        return seen(theCase) != Phase.PREPARING;
    }

    Phase seen(Case theCase) {
        return submissions.find(theCase.id()).map(SubmissionRows.Row::phase).orElse(Phase.PREPARING);
    }

    /** @throws Rejected when this is not the time for the act */
    Held move(Held held, Act act, String reason) {
        Phase next = held.after(act);
        submissions.enter(held.theCase().id(), next, reason, deeds.now());
        return new Held(held.theCase(), next);
    }

    void decide(Held held, Kind kind, Place place, String reason, Content content) {
        decisions.insert(held.theCase().id(), made(kind, place, reason, content));
    }

    /** Moves the submission and writes the signature down, in one statement. */
    Held sign(Held held, Place place, Content content) {
        Phase next = held.after(Act.SIGN);
        decisions.insert(held.theCase().id(), made(Kind.SIGNED, place, null, content), next);
        return new Held(held.theCase(), next);
    }

    private DecisionRows.New made(Kind kind, Place place, String reason, Content content) {
        return new DecisionRows.New(
                kind, place, deeds.person(), deeds.name(), deeds.now(), reason, content.upTo(place.position()));
    }

    void refresh(Held held, Content now) {
        standings.refresh(held.theCase(), held.phase(), now);
    }

    /** When the head signed. */
    void refreshSigned(Held held, Prepared signed) {
        standings.signed(held.theCase(), held.phase(), signed);
    }

    /** Ends approvals of what is not so any more; says so when there are any. */
    Held endBroken(Held held, Content now, String reason) {
        return end(
                held,
                reason,
                decision -> !decision.hash()
                        .equals(now.upTo(decision.place().position()).hash()),
                Optional.empty());
    }

    /** Ends all approvals of what goes back to the agency; says so. */
    Held endAll(Held held, String reason) {
        return end(held, reason, decision -> true, Optional.of(BackTo.NOBODY));
    }

    /** Ends the signature alone, when it is to be given anew anyway. */
    void endSignature(Held held, String reason) {
        List<Long> signatures = standing(held, decision -> decision.kind() == Kind.SIGNED).stream()
                .map(DecisionRows.Row::id)
                .toList();
        decisions.end(held.theCase().id(), signatures, reason, deeds.now());
    }

    private Held end(Held held, String reason, Predicate<DecisionRows.Row> which, Optional<BackTo> backTo) {
        List<DecisionRows.Row> ended = standing(held, which);
        if (ended.isEmpty()) {
            return held;
        }
        List<Long> ids = ended.stream().map(DecisionRows.Row::id).toList();
        decisions.end(held.theCase().id(), ids, reason, deeds.now());
        boolean signature = ended.stream().anyMatch(decision -> decision.kind() == Kind.SIGNED);
        Act act = signature ? Act.SIGNATURE_BROKEN : Act.APPROVAL_BROKEN;
        Held moved = held.after(act) == held.phase() ? held : move(held, act, reason);
        deeds.tell(
                new ApprovalsVoided(
                        held.theCase().id(), reason, backTo.orElseGet(() -> backTo(held.phase(), signature))),
                held.theCase()
                        .deed("review.approvalsVoided")
                        .changed(
                                String.join(
                                        ", ", ended.stream().map(Ledger::name).toList()),
                                null)
                        .because(reason));
        return moved;
    }

    private List<DecisionRows.Row> standing(Held held, Predicate<DecisionRows.Row> which) {
        return decisions.of(held.theCase().id()).stream()
                .filter(DecisionRows.Row::stands)
                .filter(which)
                .toList();
    }

    private static BackTo backTo(Phase phase, boolean signature) {
        return switch (phase) {
            case UNDER_REVIEW, CERTIFIED -> signature ? BackTo.HEAD : BackTo.BODY;
            default -> BackTo.NOBODY;
        };
    }

    private static String name(DecisionRows.Row decision) {
        return decision.place().step().th() + " " + decision.personName();
    }
}

package org.prameen.evidence;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.persistence.EvidenceRows;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes evidence that is there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Keeping {

    static final int LONGEST_REASON = 1000;

    private final EvidenceRows rows;
    private final Filing filing;
    private final EvidenceLocks locks;
    private final Deeds deeds;

    Keeping(EvidenceRows rows, Filing filing, EvidenceLocks locks, Deeds deeds) {
        this.rows = rows;
        this.filing = filing;
        this.locks = locks;
        this.deeds = deeds;
    }

    void describe(Place place, Evidence evidence, NewEvidence described, int edition) {
        if (described.piece().isPresent()
                && place.rules(evidence.subject())
                        .piece(described.piece().get())
                        .isEmpty()) {
            throw Rejected.because("evidence.pieceUnknown").at("piece");
        }
        hold(evidence);
        if (!rows.describe(evidence.id(), described, edition)) {
            throw Rejected.because("evidence.changedSince");
        }
        Evidence after = rows.find(evidence.id()).orElseThrow();
        deeds.tell(
                new EvidenceDescribed(evidence.caseId(), evidence.subject(), evidence.id()),
                EvidenceLines.of(place.theCase(), "evidence.described", evidence)
                        .changed(EvidenceLines.words(evidence), EvidenceLines.words(after)));
    }

    void cancel(Case theCase, Evidence evidence, String reason, Optional<EvidenceId> replacement) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("evidence.reasonMissing").at("reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Rejected.because("evidence.textTooLong", LONGEST_REASON).at("reason");
        }
        hold(evidence);
        Optional<Evidence> instead = replacement.map(id -> replacement(evidence, id));
        Cancellation cancellation = new Cancellation(ThaiText.typed(reason), deeds.name(), deeds.now(), replacement);
        if (!rows.cancel(evidence.id(), cancellation, deeds.person())) {
            throw Rejected.because("evidence.alreadyCancelled");
        }
        instead.ifPresent(one -> rows.revision(one.id(), Math.max(one.revision(), evidence.revision() + 1)));
        deeds.tell(
                new EvidenceCancelled(evidence.caseId(), evidence.subject(), evidence.id()),
                EvidenceLines.of(theCase, "evidence.cancelled", evidence)
                        .changed(
                                EvidenceLines.words(evidence),
                                instead.map(EvidenceLines::words).orElse(null))
                        .because(cancellation.reason()));
    }

    void remove(Case theCase, Evidence evidence) {
        hold(evidence);
        if (locks.submitted(theCase)) {
            throw Rejected.because("evidence.cancelInstead");
        }
        if (!evidence.valid() || rows.replaces(evidence.id())) {
            throw Rejected.because("evidence.partOfACancellation");
        }
        filing.remove(theCase, evidence);
    }

    private void hold(Evidence evidence) {
        locks.requireOpen(evidence.caseId(), evidence.subject());
        rows.hold(evidence.caseId(), evidence.subject());
    }

    /** What is used instead lies beside what it replaces and counts itself. */
    private Evidence replacement(Evidence evidence, EvidenceId id) {
        return rows.find(id)
                .filter(one -> one.caseId().equals(evidence.caseId()))
                .filter(one -> one.subject().equals(evidence.subject()))
                .filter(one -> one.valid() && !one.id().equals(evidence.id()))
                .orElseThrow(NotFound::new);
    }
}

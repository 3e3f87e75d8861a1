package org.prameen.evidence;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.evidence.Places.Place;
import org.prameen.evidence.persistence.EvidenceRows;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
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
    private final Texts texts;

    Keeping(EvidenceRows rows, Filing filing, EvidenceLocks locks, Deeds deeds, Texts texts) {
        this.rows = rows;
        this.filing = filing;
        this.locks = locks;
        this.deeds = deeds;
        this.texts = texts;
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

    /** Where nobody takes pieces away, what is used instead is named, and said in the sentence of document 004, line 480. */
    void cancel(Place place, Evidence evidence, String reason, Optional<EvidenceId> replacement) {
        Case theCase = place.theCase();
        boolean forever = place.rules(evidence.subject()).keeping().forever();
        if (forever && replacement.isEmpty()) {
            throw Rejected.because("evidence.replacementMissing").at("instead");
        }
        String typed = ThaiText.typed(reason == null ? "" : reason);
        if (typed.isEmpty() && !forever) {
            throw Rejected.because("evidence.reasonMissing").at("reason");
        }
        if (typed.length() > LONGEST_REASON) {
            throw Rejected.because("evidence.textTooLong", LONGEST_REASON).at("reason");
        }
        hold(evidence);
        Optional<Evidence> instead = replacement.map(id -> replacement(evidence, id));
        String why = forever ? sentence(evidence, instead.orElseThrow(), typed) : typed;
        Cancellation cancellation = new Cancellation(why, deeds.name(), deeds.now(), replacement);
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

    private String sentence(Evidence cancelled, Evidence instead, String typed) {
        String fixed = texts.get("evidence.cancel.sentence", Texts.THAI, name(cancelled), name(instead));
        return typed.isEmpty() ? fixed : fixed + " – " + typed;
    }

    private static String name(Evidence one) {
        return one.file().map(StoredFile::name).orElse(one.title());
    }

    void remove(Place place, Evidence evidence) {
        Case theCase = place.theCase();
        hold(evidence);
        if (place.rules(evidence.subject()).keeping().forever()) {
            throw Rejected.because("evidence.keptForever");
        }
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

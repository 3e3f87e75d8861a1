package org.prameen.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What evidence a subject may and must have.
 *
 * @param kinds what may be attached
 * @param sumLimit bytes that all files of the subject may have together; exactly as many pass
 * @param required whether the subject must have evidence before it is submitted
 * @param pieces what the evidence is made of; empty where the instrument does not say
 * @param conditions what all pieces have to keep to; nothing is attached for them, they are confirmed
 * @param keeping what becomes of pieces that turn out to be wrong
 * @param systemMethod whether these are rules of this system because the instrument has none of its own
 */
public record EvidenceRules(
        Set<EvidenceKind> kinds,
        long sumLimit,
        boolean required,
        List<EvidencePiece> pieces,
        List<EvidencePiece> conditions,
        Keeping keeping,
        boolean systemMethod) {

    /**
     * @param forever nobody takes a piece away: it is cancelled, and what is used instead is named
     * @param countsCancelled whether cancelled files use the room of the subject
     */
    public record Keeping(boolean forever, boolean countsCancelled) {

        public static final Keeping USUAL = new Keeping(false, false);
    }

    /** Ten binary megabytes a subject, where the instrument sets no limit (system method). */
    public static final long LENIENT_LIMIT = 10L * 1024 * 1024;

    /** For instruments that say nothing about evidence (system method). */
    public static final EvidenceRules LENIENT = new EvidenceRules(
            EnumSet.allOf(EvidenceKind.class), LENIENT_LIMIT, false, List.of(), List.of(), Keeping.USUAL, true);

    public EvidenceRules {
        kinds = Set.copyOf(kinds);
        pieces = List.copyOf(pieces);
        conditions = List.copyOf(conditions);
    }

    public boolean allow(EvidenceKind kind) {
        return kinds.contains(kind);
    }

    /** The same for what is attached beside the items: nothing of the list is asked there. */
    public EvidenceRules beside() {
        return new EvidenceRules(kinds, sumLimit, false, List.of(), List.of(), keeping, systemMethod);
    }

    /** Pieces that a subject which needs evidence needs. */
    public List<EvidencePiece> demanded() {
        return required ? pieces.stream().filter(EvidencePiece::required).toList() : List.of();
    }

    public Optional<EvidencePiece> piece(String code) {
        return pieces.stream().filter(piece -> piece.code().equals(code)).findFirst();
    }
}

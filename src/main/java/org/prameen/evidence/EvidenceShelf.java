package org.prameen.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.EvidenceRules;
import org.prameen.shared.LocalText;

/**
 * The evidence of one subject, with what is allowed there.
 *
 * @param used bytes of the files that count, the same content counted once
 * @param mayAdd whether the person may add here now
 * @param removes whether pieces can still be taken away instead of cancelled
 * @param changeable what of it the person may change now
 * @param cited what all pieces have to be of; empty where the instrument has no such condition, and in lists
 * @param evidence in the order it was added, cancelled pieces included
 */
public record EvidenceShelf(
        String subject,
        LocalText title,
        EvidenceRules rules,
        long used,
        boolean mayAdd,
        boolean removes,
        Set<EvidenceId> changeable,
        List<Evidence> evidence,
        Optional<Cited> cited) {

    public EvidenceShelf {
        changeable = Set.copyOf(changeable);
        evidence = List.copyOf(evidence);
    }

    EvidenceShelf citing(Optional<Cited> what) {
        return new EvidenceShelf(subject, title, rules, used, mayAdd, removes, changeable, evidence, what);
    }

    /** Demanded pieces that nothing stands for that counts: a file, for a link or a name is none (document 004, lines 291-292). */
    public List<EvidencePiece> missing() {
        Set<String> there = valid().stream()
                .filter(one -> one.file().isPresent() || rules.kinds().size() > 1)
                .flatMap(one -> one.piece().stream())
                .collect(Collectors.toSet());
        return rules.demanded().stream()
                .filter(piece -> !there.contains(piece.code()))
                .toList();
    }

    public List<Evidence> valid() {
        return evidence.stream().filter(Evidence::valid).toList();
    }

    /** Bytes that can still be added. */
    public long left() {
        return Math.max(0, rules.sumLimit() - used);
    }

    public boolean mayChange(Evidence one) {
        return changeable.contains(one.id());
    }
}

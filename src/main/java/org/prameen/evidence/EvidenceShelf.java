package org.prameen.evidence;

import java.util.List;
import java.util.Set;
import org.prameen.instrument.EvidenceRules;
import org.prameen.shared.LocalText;

/**
 * The evidence of one subject, with what is allowed there.
 *
 * @param used bytes of the files that count, the same content counted once
 * @param mayAdd whether the person may add here now
 * @param removes whether pieces can still be taken away instead of cancelled
 * @param changeable what of it the person may change now
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
        List<Evidence> evidence) {

    public EvidenceShelf {
        changeable = Set.copyOf(changeable);
        evidence = List.copyOf(evidence);
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

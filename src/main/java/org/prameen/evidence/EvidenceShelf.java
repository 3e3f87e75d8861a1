package org.prameen.evidence;

import java.util.List;
import org.prameen.instrument.EvidenceRules;
import org.prameen.shared.LocalText;

/**
 * The evidence of one subject, with what is allowed there.
 *
 * @param used bytes of the files that count, the same content counted once
 * @param mayAdd whether the person may add here now
 * @param evidence in the order it was added, cancelled pieces included
 */
public record EvidenceShelf(
        String subject, LocalText title, EvidenceRules rules, long used, boolean mayAdd, List<Evidence> evidence) {

    public EvidenceShelf {
        evidence = List.copyOf(evidence);
    }

    public List<Evidence> valid() {
        return evidence.stream().filter(Evidence::valid).toList();
    }

    /** Bytes that can still be added. */
    public long left() {
        return Math.max(0, rules.sumLimit() - used);
    }
}

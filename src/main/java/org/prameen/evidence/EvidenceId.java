package org.prameen.evidence;

import java.util.UUID;
import org.prameen.shared.NotFound;

/** Identifies one piece of evidence at one subject. */
public record EvidenceId(UUID value) {

    static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no UUID, so that a mangled address reads like a foreign one */
    public static EvidenceId of(String text) {
        try {
            return new EvidenceId(UUID.fromString(text));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

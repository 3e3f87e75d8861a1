package org.prameen.answering;

import java.util.UUID;

/** Identifies one reference to evidence. */
public record EvidenceId(UUID value) {

    static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.prameen.shared;

import java.util.UUID;

/** Identifies an assessment round. */
public record RoundId(UUID value) {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    /**
     * @param text a UUID as it stands in an address or a process variable
     * @throws NotFound when the text is no UUID, so that a mangled address reads like a foreign one
     */
    public static RoundId of(String text) {
        return new RoundId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

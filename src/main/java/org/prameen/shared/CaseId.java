package org.prameen.shared;

import java.util.UUID;

/** Identifies an assessment case: one agency in one round. */
public record CaseId(UUID value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /**
     * @param text a UUID as it stands in an address or a process variable
     * @throws NotFound when the text is no UUID, so that a mangled address reads like a foreign one
     */
    public static CaseId of(String text) {
        return new CaseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

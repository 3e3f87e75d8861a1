package org.prameen.shared;

import java.util.UUID;

/** Identifies an arrangement by which one person does another's work. */
public record SubstitutionId(UUID value) {

    public static SubstitutionId random() {
        return new SubstitutionId(UUID.randomUUID());
    }

    /**
     * @param text a UUID as it stands in an address
     * @throws NotFound when the text is no UUID
     */
    public static SubstitutionId of(String text) {
        return new SubstitutionId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.prameen.shared;

import java.util.UUID;

/** Identifies a person who may sign in. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /**
     * @param text a UUID as it stands in an address or a process variable
     * @throws NotFound when the text is no UUID, so that a mangled address reads like a foreign one
     */
    public static PersonId of(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

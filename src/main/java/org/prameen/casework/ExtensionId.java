package org.prameen.casework;

import java.util.UUID;

/** Identifies a request for more time. */
public record ExtensionId(UUID value) {

    public static ExtensionId random() {
        return new ExtensionId(UUID.randomUUID());
    }

    /** @param text a UUID as the processes keep it. @throws IllegalArgumentException when it is none */
    public static ExtensionId of(String text) {
        return new ExtensionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

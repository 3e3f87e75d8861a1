package org.prameen.shared;

import java.util.UUID;

/** Reads identifiers that came from outside. */
final class Uuids {

    private Uuids() {}

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }
}

package org.prameen.improvement;

import java.util.UUID;

/** Identifies an action. */
public record ActionId(UUID value) {

    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

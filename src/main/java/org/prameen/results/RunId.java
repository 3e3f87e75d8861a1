package org.prameen.results;

import java.util.UUID;

/** Identifies one calculation of the results of a case. */
public record RunId(UUID value) {

    static RunId random() {
        return new RunId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.prameen.casework;

import java.util.UUID;

/** Identifies the launch of a round for many agencies. */
public record LaunchId(UUID value) {

    public static LaunchId random() {
        return new LaunchId(UUID.randomUUID());
    }
}

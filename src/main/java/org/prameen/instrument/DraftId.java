package org.prameen.instrument;

import java.util.UUID;
import org.prameen.shared.NotFound;

/** Identifies a draft of a package. */
public record DraftId(UUID value) {

    static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    /** @throws NotFound when the text is no UUID, so that a mangled address reads like an unknown one */
    public static DraftId of(String text) {
        try {
            return new DraftId(UUID.fromString(text));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

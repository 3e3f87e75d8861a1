package org.prameen.notification;

import java.time.Instant;
import org.prameen.shared.PersonId;

/** A task came to a person or left one, at a moment. */
public record Handing(String taskId, PersonId person, NoticeKind kind, Instant at) {

    /** A task may come to the same person again later: that is another fact. */
    public String key() {
        return kind + ":" + taskId + ":" + person + ":" + at.toEpochMilli();
    }
}

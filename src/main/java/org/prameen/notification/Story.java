package org.prameen.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.PersonId;

/**
 * What happened in one transaction, as it is kept until it is told.
 *
 * @param actor who did it and need not be told
 * @param ended ids of tasks
 * @param opened ids of tasks
 */
public record Story(
        Instant at,
        Optional<PersonId> actor,
        List<Fact> facts,
        Set<String> ended,
        Set<String> opened,
        List<Handing> handings) {

    /** Whether there is nothing to tell. */
    boolean says() {
        return !(facts.isEmpty() && ended.isEmpty() && opened.isEmpty() && handings.isEmpty());
    }
}

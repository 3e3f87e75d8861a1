package org.prameen.lifecycle;

import java.util.Optional;
import org.prameen.security.Substitution;

/**
 * Somebody's work that waits for a substitute.
 *
 * @param due how many of the absent person's tasks fall due, or fell due, by its last day
 * @param task the only task, when it is for one
 */
public record StandInOffer(Substitution by, int due, Optional<Task> task) {

    /** @param nameKey message key */
    public record Task(String taskId, String nameKey) {}
}

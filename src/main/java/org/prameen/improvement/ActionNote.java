package org.prameen.improvement;

import java.time.Instant;

/**
 * What somebody wrote about the progress of an action.
 *
 * @param status of the action from then on
 */
public record ActionNote(String text, ActionStatus status, String personName, Instant at) {}

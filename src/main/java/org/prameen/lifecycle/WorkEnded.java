package org.prameen.lifecycle;

import java.util.Optional;
import org.prameen.shared.PersonId;

/** A task was done, or taken away without being done. @param assignee whose it was at the end */
public record WorkEnded(String taskId, WorkState state, Optional<PersonId> assignee) {}

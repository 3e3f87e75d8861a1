package org.prameen.lifecycle;

import java.util.Optional;
import org.prameen.shared.PersonId;

/** A task was taken, given back or handed to somebody else. */
public record WorkHandedOver(String taskId, Optional<PersonId> from, Optional<PersonId> to) {}

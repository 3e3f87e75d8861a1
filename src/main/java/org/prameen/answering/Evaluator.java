package org.prameen.answering;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;

/** Somebody who evaluates from outside, and how far they are; never what they answered. */
public record Evaluator(PersonId person, LocalText name, int answered, Optional<Instant> submittedAt) {}

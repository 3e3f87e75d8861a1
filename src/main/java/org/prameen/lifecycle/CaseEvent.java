package org.prameen.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the history of a case.
 *
 * @param personName empty when the system itself acted
 * @param act as the journal names it; {@code lifecycle.act.<act>} is its sentence
 * @param detail stage or step the act was about
 */
public record CaseEvent(
        Instant at, Optional<String> personName, String act, Optional<String> detail, Optional<String> reason) {}

package org.prameen.results;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.PersonId;

/**
 * What the committee said of a calculation (document 002, line 427).
 *
 * @param reason why it was returned; empty when it was accepted
 */
public record CheckDecision(
        boolean accepted, Optional<String> reason, PersonId person, String personName, Instant at) {}

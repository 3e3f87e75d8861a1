package org.prameen.instrument.persistence;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about a stored version besides its text.
 *
 * @param frozenAt when a round first used it; its text cannot change any more
 */
public record StoredVersion(
        String instrument, String version, String sha256, Instant publishedAt, Optional<Instant> frozenAt) {}

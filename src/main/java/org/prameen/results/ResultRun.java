package org.prameen.results;

import java.time.Instant;
import java.util.Optional;
import org.prameen.round.BandLabels;

/**
 * One calculation.
 *
 * @param labels which names of the bands the round used
 * @param submittedAt when it was given to the committee to check
 */
public record ResultRun(
        RunId id, Instant computedAt, String computedBy, BandLabels labels, Optional<Instant> submittedAt) {}

package org.prameen.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.prameen.scoring.ScoreState;

/**
 * What a node scored in an earlier round.
 *
 * @param mean empty where there was none: a gap, never 0
 * @param itemsChanged the items below it are not those of today's version, so the means compare with care only
 */
public record PastScore(ScoreState state, Optional<BigDecimal> mean, boolean itemsChanged) {}

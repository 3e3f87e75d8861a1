package org.prameen.scoring.measures;

import java.util.Map;
import java.util.Optional;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.maturity.MeanPoints;

/**
 * What the measures of one group, one dimension or the whole part come to.
 *
 * @param levels how many scored measures reached each level; every level is there
 * @param unscored how many have no score, by a rule or because a person has to decide
 * @param mean of the scored ones; empty when there is none, or no mean is asked for
 */
public record PlaceSummary(String code, Map<ResultLevel, Integer> levels, int unscored, Optional<MeanPoints> mean) {

    public PlaceSummary {
        levels = Map.copyOf(levels);
    }
}

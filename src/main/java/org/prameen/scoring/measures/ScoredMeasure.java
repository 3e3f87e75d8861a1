package org.prameen.scoring.measures;

import java.util.List;
import java.util.Optional;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.improvement.ResultScore;

/**
 * One measure with what it reached. A measure that gets no score still shows its figures.
 *
 * @param calculated what its figures come to; empty as long as they are not complete
 * @param refusals the rules that take its score
 */
public record ScoredMeasure(MeasureEntry entry, Optional<ResultScore> calculated, List<EntryFinding> refusals) {

    public ScoredMeasure {
        refusals = List.copyOf(refusals);
    }

    /** What counts; empty when a rule takes its score, or a person has to decide. */
    public Optional<ResultLevel> level() {
        return calculated.filter(score -> refusals.isEmpty() && !score.manual()).map(ResultScore::level);
    }
}

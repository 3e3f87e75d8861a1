package org.prameen.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.VerdictWarning;

/**
 * The results of a case as one calculation left them.
 *
 * @param settings the ones in force then; a later change of the round does not reach them
 * @param warnings verdicts that other settings would turn
 * @param check what the committee said of this calculation, if it has
 */
public record CaseResults(
        ResultRun run,
        Instant computedAt,
        ScoringSettings settings,
        ScoreSheet sheet,
        List<VerdictWarning> warnings,
        Optional<CheckDecision> check) {

    public CaseResults {
        warnings = List.copyOf(warnings);
    }

    public boolean accepted() {
        return check.filter(CheckDecision::accepted).isPresent();
    }

    /** Given to the committee, which has not decided yet. */
    public boolean waitsForCheck() {
        return run.submittedAt().isPresent() && check.isEmpty();
    }
}

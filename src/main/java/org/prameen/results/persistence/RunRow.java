package org.prameen.results.persistence;

import java.util.Optional;
import org.prameen.results.CheckDecision;
import org.prameen.results.ResultRun;
import org.prameen.scoring.ScoringSettings;

/** A run as its own row tells it, without the nodes. */
public record RunRow(
        ResultRun run, String instrument, String version, ScoringSettings settings, Optional<CheckDecision> check) {

    public boolean accepted() {
        return check.filter(CheckDecision::accepted).isPresent();
    }

    /** Given to the committee, which has not decided yet. */
    public boolean waitsForCheck() {
        return run.submittedAt().isPresent() && check.isEmpty();
    }
}

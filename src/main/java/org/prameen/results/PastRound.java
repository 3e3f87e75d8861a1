package org.prameen.results;

import java.util.Map;
import java.util.Optional;
import org.prameen.scoring.ScoringSettings;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * The accepted results of the same agency in an earlier round.
 *
 * @param scores by code; of items only those whose wording is today's, for others compare under no code (document 002,
 *     notes N05-N17)
 */
public record PastRound(
        CaseId caseId, LocalText roundTitle, String version, ScoringSettings settings, Map<String, PastScore> scores) {

    public PastRound {
        scores = Map.copyOf(scores);
    }

    public Optional<PastScore> of(String code) {
        return Optional.ofNullable(scores.get(code));
    }
}

package org.prameen.results;

import java.util.List;
import java.util.Optional;

/**
 * How an agency did before, by stable code.
 *
 * @param rounds newest first, only those whose results were accepted
 */
public record Trend(List<PastRound> rounds) {

    public Trend {
        rounds = List.copyOf(rounds);
    }

    public Optional<PastRound> previous() {
        return rounds.stream().findFirst();
    }

    /** What the node scored in the round before; empty where it was not known then. */
    public Optional<PastScore> previous(String code) {
        return previous().flatMap(round -> round.of(code));
    }
}

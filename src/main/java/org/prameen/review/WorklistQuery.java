package org.prameen.review;

import java.util.Optional;
import java.util.Set;
import org.prameen.shared.RoundId;

/**
 * What of the worklist is wanted; empty parts do not narrow.
 *
 * @param states empty means all
 * @param words part of the agency's name or of the case's number
 * @param province two-digit code
 * @param risky only what is late, jumped far or lacks evidence
 */
public record WorklistQuery(
        Set<StopState> states,
        Optional<RoundId> round,
        Optional<String> type,
        Optional<String> province,
        Optional<String> words,
        boolean risky,
        boolean changed,
        boolean questions,
        WorklistSort sort) {

    public WorklistQuery {
        states = Set.copyOf(states);
    }

    /** What waits for a decision now, the longest waiting first. */
    public static WorklistQuery waiting() {
        return of(Set.of(StopState.WAITING), WorklistSort.LONGEST_WAITING);
    }

    public static WorklistQuery of(Set<StopState> states, WorklistSort sort) {
        return new WorklistQuery(
                states,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                sort);
    }

    /** The same, in one round. */
    public WorklistQuery in(RoundId only) {
        return new WorklistQuery(states, Optional.of(only), type, province, words, risky, changed, questions, sort);
    }
}

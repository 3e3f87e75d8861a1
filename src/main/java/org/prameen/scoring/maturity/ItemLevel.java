package org.prameen.scoring.maturity;

import java.util.List;
import java.util.Optional;

/**
 * The level of one item.
 *
 * @param evaluated false when none of its questions is answered: that is neither a level nor 0 points
 * @param step the level reached; empty when even the lowest is not, or nothing is evaluated
 * @param gates from the lowest level to the highest
 */
public record ItemLevel(
        String code, boolean evaluated, Optional<Step> step, List<Gate> gates, List<LevelWarning> warnings) {

    public ItemLevel {
        gates = List.copyOf(gates);
        warnings = List.copyOf(warnings);
    }

    /** 0 when no level is reached; empty when nothing is evaluated. */
    public Optional<Integer> points() {
        return evaluated ? Optional.of(step.map(Step::points).orElse(0)) : Optional.empty();
    }
}

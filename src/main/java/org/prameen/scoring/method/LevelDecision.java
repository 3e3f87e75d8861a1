package org.prameen.scoring.method;

import java.util.Optional;
import org.prameen.scoring.maturity.LevelRule;

/** Who or what decides the level of an item; every one of them is a system method, see {@link LevelRule}. */
public enum LevelDecision {
    /** {@link LevelRule#CUMULATIVE_ALL}: the default. */
    CUMULATIVE_ALL(LevelRule.CUMULATIVE_ALL),
    /** {@link LevelRule#HIGHEST_ALL}. */
    HIGHEST_ALL(LevelRule.HIGHEST_ALL),
    /** The answers give no level; the highest one that a reviewer finds reached does. */
    ASSESSOR_JUDGEMENT(null);

    private final Optional<LevelRule> rule;

    LevelDecision(LevelRule rule) {
        this.rule = Optional.ofNullable(rule);
    }

    /** How answers make a level; empty when they do not by themselves. */
    public Optional<LevelRule> ofAnswers() {
        return rule;
    }

    /** How confirmed answers make a level. Who finds a level reached confirms all of it, so nothing below is looked at. */
    public LevelRule ofVerdicts() {
        return rule.orElse(LevelRule.HIGHEST_ALL);
    }
}

package org.prameen.scoring.measures;

/**
 * What deserves a look at a measure although it breaks no rule of entry and changes no score. The arguments of a hint are named
 * here, in their order.
 */
public enum HintKind {
    /** The target is not strictly better than the mean of the two years before (document 001, line 2959). Arguments: target, mean. */
    TARGET_NOT_CHALLENGING,
    /** Fewer than two years before, so nobody can say whether the target is a challenge. Arguments: years before. */
    TARGET_NOT_COMPUTABLE,
    /** Both years before stand at what cannot be passed, so no target is better. Arguments: what cannot be passed. */
    NO_BETTER_TARGET,
    /** One of the three above, with a reason why it stays so. Arguments: the reason, name of the other hint. */
    TARGET_REASONED,
    /** Not even the best value earns the highest level. Arguments: improvement in per cent, level, the best value. */
    LEVEL_OUT_OF_REACH,
    /** Said to be cumulative, and lower than the year before. Arguments: both values. */
    CUMULATIVE_FALLS,
    /** An award that belongs to another group by who gave it. Arguments: code of that group. */
    OTHER_GROUP,
    /** Sums up measures that are reported as well. Arguments: code of their group. */
    DERIVED;

    /** Whether a person need not do anything about it. */
    public boolean settled() {
        return this == TARGET_REASONED;
    }

    /** Whether it is about the target. */
    public boolean ofTarget() {
        return compareTo(TARGET_REASONED) <= 0;
    }
}

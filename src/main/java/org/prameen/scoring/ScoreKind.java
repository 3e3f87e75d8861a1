package org.prameen.scoring;

import org.prameen.instrument.NodeKind;

/** What a score stands for: the levels of an instrument's tree, and the total over its components. */
public enum ScoreKind {
    ITEM(false),
    INDICATOR(true),
    FACTOR(false),
    COMPONENT(true),
    OUTCOME_GROUP(true),
    TOTAL(false);

    private final boolean judged;

    ScoreKind(boolean judged) {
        this.judged = judged;
    }

    static ScoreKind of(NodeKind kind) {
        return valueOf(kind.name());
    }

    /**
     * Whether the criterion is applied at this level. Document 002 names indicators and outcomes (lines 302-304,
     * 2057-2067) and, once, components (lines 59-61); items are interpreted, never judged (lines 2185-2187); for factors
     * and the total it is silent, so they get a band and no verdict.
     */
    public boolean judged() {
        return judged;
    }
}

package org.prameen.scoring.maturity;

/** What a person should look at although it changes no score. */
public enum LevelWarning {
    /** A question above the lowest incomplete level is fulfilled; it is kept and does not raise the level. */
    HIGHER_LEVEL_FILLED
}

package org.prameen.scoring.measures;

/** What an entry needs before its level can be computed. */
public enum Detail {
    NAME,
    UNIT,
    DIRECTION,
    TARGET,
    RESULT
}

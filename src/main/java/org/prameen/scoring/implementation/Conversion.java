package org.prameen.scoring.implementation;

/** How a step of the scale becomes per cent; document 000 gives none, so each is a system method (rules ). */
public enum Conversion {
    /** The step by its order over the highest order: 0, 25, 50, 75, 100 of five. */
    POINTS,
    /** The middle of the printed band: 0, 13, 38, 63, 88. */
    MIDPOINT
}

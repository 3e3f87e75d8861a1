package org.prameen.scoring.measures;

/**
 * What fewer than three years of results mean for the score; document 001 names no consequence (lines 2953-2954), so each is a
 * system method.
 */
public enum ShortHistory {
    /** It is reported and changes nothing. */
    FLAG,
    /** The measure gets no score. */
    NO_SCORE
}

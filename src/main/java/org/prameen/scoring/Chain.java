package org.prameen.scoring;

/**
 * What is carried from a mean into the mean above it. Document 002 works by hand from two-decimal means (lines
 * 2170-2177) and by statistics program from unrounded ones (lines 2208-2219), so this is a setting of the system.
 */
public enum Chain {
    /** The mean as printed, with two decimals; the default, because anyone can recompute a report from its own figures. */
    TWO_DECIMAL,
    /** The unrounded fraction; two decimals are made for display, band and verdict only. */
    EXACT
}

package org.prameen.scoring.maturity;

/**
 * How fulfilled questions make a level. Neither document 001 (rules, section 2.2) nor 004 (section 2) states it, so every
 * one of them is a system method.
 */
public enum LevelRule {
    /** The highest level up to which every question of every level is fulfilled. */
    CUMULATIVE_ALL,
    /** The highest level of which every question is fulfilled, whatever lies below. */
    HIGHEST_ALL
}

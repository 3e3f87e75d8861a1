package org.prameen.scoring.maturity;

/**
 * One level of the instrument.
 *
 * @param code for example {@code BASIC}
 * @param points what an item earns that reaches it, greater than those of every lower level
 */
public record Step(String code, int points) {}

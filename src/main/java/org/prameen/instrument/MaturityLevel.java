package org.prameen.instrument;

import org.prameen.shared.LocalText;

/**
 * One level of maturity.
 *
 * @param code for example {@code BASIC}; interfaces use it
 * @param points what an item earns that reaches it
 * @param meaning what it takes, shown beside the questions
 */
public record MaturityLevel(String code, int points, LocalText title, LocalText meaning) {}

package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * One level of maturity.
 *
 * @param code for example {@code BASIC}; interfaces use it
 * @param points what an item earns that reaches it
 * @param pointsFrom code of the document that gives the points, where the instrument's own prints none; else empty
 * @param meaning what it takes, shown beside the questions
 */
public record MaturityLevel(String code, int points, Optional<String> pointsFrom, LocalText title, LocalText meaning) {}

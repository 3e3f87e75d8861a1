package org.prameen.instrument;

import org.prameen.shared.LocalText;

/**
 * One step of the scale of implementation.
 *
 * @param points 0 for "not yet", one more a step
 * @param midpoint middle of the printed band, in per cent
 */
public record ImplementationStep(int points, int midpoint, LocalText title) {}

package org.prameen.instrument;

import org.prameen.shared.LocalText;

/** One step of the rating scale. */
public record ScaleLevel(int score, LocalText title) {}

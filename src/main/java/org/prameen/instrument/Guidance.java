package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * One point to look at.
 *
 * @param level code of the level it belongs to; empty when it belongs to all
 */
public record Guidance(Optional<String> level, LocalText text) {}

package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * What counts in a group of measures, and what does not.
 *
 * @param line of the source document; empty where a package names none
 */
public record CountingNote(LocalText text, Optional<Integer> line) {}

package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * Where a place for measures stands in the source document.
 *
 * @param line of the source document; empty where a package names none
 * @param contested what the document says against itself on whether the place must be filled; empty where it agrees
 */
public record ResultOrigin(Optional<Integer> line, Optional<LocalText> contested) {}

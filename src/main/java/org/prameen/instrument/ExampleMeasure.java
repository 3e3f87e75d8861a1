package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A measure that the document gives as an example.
 *
 * @param direction {@code HIGHER} or {@code LOWER} where its name says which is better; the person who takes it over decides
 * @param countable false where it cannot be taken over as it is worded, for it is no figure or several in one
 * @param note what to heed; empty for most
 * @param line of the source document
 */
public record ExampleMeasure(
        LocalText title,
        Optional<String> direction,
        boolean countable,
        Optional<LocalText> note,
        Optional<Integer> line) {}

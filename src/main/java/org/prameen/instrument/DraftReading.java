package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What the text of a draft is worth.
 *
 * @param instrument present when the package itself is sound
 * @param faults why it cannot be published, in the order of lines; empty when it can
 */
record DraftReading(Optional<Instrument> instrument, List<PackageFault> faults) {

    DraftReading {
        faults = List.copyOf(faults);
    }
}

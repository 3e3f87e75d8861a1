package org.prameen.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What is to be known before a draft is published.
 *
 * @param faults why it cannot be, in the order of lines; empty when it can
 * @param comparison with the version it began with, else with the one published last; empty while the package is not
 *     sound, and for an instrument that has no version yet
 */
public record DraftCheck(List<PackageFault> faults, Optional<DraftComparison> comparison) {

    public DraftCheck {
        faults = List.copyOf(faults);
    }
}

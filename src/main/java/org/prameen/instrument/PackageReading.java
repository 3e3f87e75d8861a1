package org.prameen.instrument;

import java.util.List;

/** What reading an instrument package gave: an instrument, or everything that is wrong with the package. */
public sealed interface PackageReading {

    /** The package is sound. */
    record Sound(Instrument instrument) implements PackageReading {}

    /** The package is refused. @param faults in the order of their lines, never empty */
    record Faulty(List<PackageFault> faults) implements PackageReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

package org.prameen.instrument;

import java.util.List;

/** What became of a file that was handed in. */
public sealed interface DraftImport {

    /** It is sound and is a draft now. */
    record Taken(Draft draft) implements DraftImport {}

    /** It is refused as a whole; nothing of it is kept. @param faults with place and reason, never empty */
    record Refused(List<PackageFault> faults) implements DraftImport {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}

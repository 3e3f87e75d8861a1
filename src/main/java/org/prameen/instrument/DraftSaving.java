package org.prameen.instrument;

import java.util.List;

/** What became of a text that was to be saved. */
public sealed interface DraftSaving {

    /** It is kept. @param faults what is wrong with it, in the order of lines; empty when it can be published */
    record Saved(Draft draft, List<PackageFault> faults) implements DraftSaving {

        public Saved {
            faults = List.copyOf(faults);
        }
    }

    /** Somebody else changed the draft meanwhile; nothing was written. @param now the draft as they left it */
    record Conflict(Draft now) implements DraftSaving {}
}

package org.prameen.instrument;

import java.time.Instant;
import java.util.Optional;

/** An open draft in the list. @param faults how many its text has; 0 when it can be published */
public record DraftListing(
        DraftId id,
        String code,
        String version,
        Optional<String> base,
        int faults,
        String changedBy,
        Instant changedAt) {}

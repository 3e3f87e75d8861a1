package org.prameen.evidence.ui;

import org.prameen.evidence.Evidence;
import org.prameen.instrument.EvidenceKind;

/** Which evidence of a case is shown. */
enum Narrowed {
    ALL,
    VALID,
    CANCELLED,
    OUTSIDE,
    FILES,
    OTHERS;

    boolean fits(Evidence one) {
        return switch (this) {
            case ALL -> true;
            case VALID -> one.valid();
            case CANCELLED -> !one.valid();
            case OUTSIDE -> one.outsidePeriod();
            case FILES -> one.kind() == EvidenceKind.PDF;
            case OTHERS -> one.kind() != EvidenceKind.PDF;
        };
    }
}

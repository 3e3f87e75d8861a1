package org.prameen.scoring.api;

import java.util.List;
import org.prameen.shared.Rejected;

/** A request that is refused, with every reason found. */
final class InvalidScoreRequest extends RuntimeException {

    private final int status;
    private final transient List<Rejected> reasons;

    private InvalidScoreRequest(int status, List<Rejected> reasons) {
        super(reasons.toString(), null, false, false);
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    static InvalidScoreRequest because(List<Rejected> reasons) {
        return new InvalidScoreRequest(400, reasons);
    }

    static InvalidScoreRequest tooLarge(Rejected reason) {
        return new InvalidScoreRequest(413, List.of(reason));
    }

    int status() {
        return status;
    }

    /** Never empty; in the order of the request. */
    List<Rejected> reasons() {
        return reasons;
    }
}

package org.prameen.review;

/** Where a submission stands between the agency and the bodies of its route. */
public enum Phase {
    /** Never signed. */
    PREPARING(Status.NOT_REPORTED),
    /** Signed; the next body of the route decides. */
    UNDER_REVIEW(Status.AWAITING_CERTIFICATION),
    /** A body returned nodes, which the agency corrects. */
    RETURNED(Status.AWAITING_CERTIFICATION),
    /** The agency itself asked to change nodes after signing. */
    CHANGING(Status.AWAITING_CERTIFICATION),
    /** Corrected or changed; the head signs again. */
    CORRECTED(Status.AWAITING_CERTIFICATION),
    /** Approved by every body of the route. */
    CERTIFIED(Status.CERTIFIED),
    NOT_CERTIFIED(Status.NOT_CERTIFIED);

    private final Status status;

    Phase(Status status) {
        this.status = status;
    }

    public Status status() {
        return status;
    }
}

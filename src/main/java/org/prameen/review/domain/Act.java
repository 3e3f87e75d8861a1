package org.prameen.review.domain;

/** What can happen to a submission. */
public enum Act {
    SIGN,
    /** A body approves and others follow. */
    APPROVE,
    /** The last body of the route approves. */
    CERTIFY,
    RETURN,
    REFUSE,
    /** The agency asks to change something it signed. */
    REOPEN,
    FINISH_CORRECTION,
    /** A value of a node is verified, or a verdict given. */
    EXAMINE,
    /** What the head signed is not what there is now. */
    SIGNATURE_BROKEN,
    /** What a body approved is not what there is now, and the signature still stands. */
    APPROVAL_BROKEN
}

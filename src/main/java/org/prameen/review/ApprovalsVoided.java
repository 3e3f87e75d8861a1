package org.prameen.review;

import org.prameen.shared.CaseId;

/**
 * Something changed below approvals, which count no more and are asked for again.
 *
 * @param reason in words of a person
 */
public record ApprovalsVoided(CaseId caseId, String reason, BackTo backTo) {

    /** Who is asked next. */
    public enum BackTo {
        /** The case is with the agency already, which will sign again. */
        NOBODY,
        /** The head of the agency signs again. */
        HEAD,
        /** The signature stands; the next body of the route is to be found anew. */
        BODY
    }
}

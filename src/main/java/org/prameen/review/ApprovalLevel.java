package org.prameen.review;

/** Who approves a case, from the agency upwards. */
public enum ApprovalLevel {
    /** The committee of the agency, which checks the results. */
    CHECK,
    /** The head of the agency, who signs. */
    HEAD,
    /** A body of the route. */
    BODY
}

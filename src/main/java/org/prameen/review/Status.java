package org.prameen.review;

/** What everybody reads of a submission (document 004, lines 498-501). */
public enum Status {
    NOT_REPORTED,
    AWAITING_CERTIFICATION,
    NOT_CERTIFIED,
    CERTIFIED
}

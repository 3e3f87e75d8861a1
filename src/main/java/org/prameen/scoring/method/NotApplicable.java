package org.prameen.scoring.method;

/** Whether an agency may say that something does not apply to it, so that it leaves the sums (rule R-11 of document 000). */
public enum NotApplicable {
    FORBIDDEN,
    WITH_REASON
}

package org.prameen.notification;

/** People who have something to do with a case besides their roles. */
public enum Crowd {
    NOBODY,
    /** All who were asked to answer. */
    INFORMANTS,
    /** All who signed or approved it, also where that ended since. */
    APPROVERS,
    /** Those whose review is open. */
    REVIEWERS
}

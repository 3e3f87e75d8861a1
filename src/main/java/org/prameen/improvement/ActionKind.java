package org.prameen.improvement;

/** The four uses of results (document 002, lines 207-212 and 445-448). */
public enum ActionKind {
    /** Develop oneself and the work in charge. */
    SELF_AND_WORK,
    /** Develop the organisation. */
    ORGANISATION,
    /** Set HR policy. */
    HR_POLICY,
    /** Correct and improve the evaluation system itself. */
    EVALUATION_SYSTEM
}

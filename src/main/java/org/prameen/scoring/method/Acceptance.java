package org.prameen.scoring.method;

/** Whether a fulfilled question counts for a level before a reviewer accepted it; document 001 prints neither. */
public enum Acceptance {
    /** It counts as the agency says: the default. */
    NOT_NEEDED,
    /** It counts once it is accepted. */
    NEEDED
}

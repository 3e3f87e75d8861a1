package org.prameen.lifecycle;

/** The parts of the inbox. */
public enum InboxTab {
    MINE,
    /** Open to the person's role and taken by nobody. */
    GROUP,
    OVERDUE,
    /** Due from now until Sunday night. */
    THIS_WEEK,
    DONE
}

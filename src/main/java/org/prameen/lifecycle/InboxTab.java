package org.prameen.lifecycle;

/** The parts of the inbox. */
public enum InboxTab {
    MINE,
    /** Open to the person's role and taken by nobody. */
    GROUP,
    OVERDUE,
    /** Due from now until Sunday night. */
    THIS_WEEK,
    /** Open tasks of others that the person may hand over and remind of. */
    LED,
    DONE
}

package org.prameen.notification;

/** How somebody wants to be told by mail; in the product everybody is told at once. */
public enum MailMode {
    AT_ONCE,
    /** All of a day in one mail. */
    DAILY,
    OFF
}

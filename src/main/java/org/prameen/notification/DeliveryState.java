package org.prameen.notification;

/** What became of a mail. */
public enum DeliveryState {
    WAITING,
    SENDING,
    SENT,
    /** Given up after too many attempts, or refused for good. */
    FAILED,
    /** The process ended while it was sent: it may or may not have arrived, and is not sent again by itself. */
    UNCERTAIN,
    /** Not needed any more: read meanwhile, no address, mails switched off or the person gone. */
    DROPPED;

    /** Whether an administrator may have it sent again. */
    public boolean isRepeatable() {
        return this == FAILED || this == UNCERTAIN;
    }
}

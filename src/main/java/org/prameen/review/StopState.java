package org.prameen.review;

/** How far a signed case is at one stop of its route. */
public enum StopState {
    /** A body before it has its turn. */
    COMING,
    WAITING,
    /** The agency corrects or changes something. */
    RETURNED,
    APPROVED,
    REFUSED
}

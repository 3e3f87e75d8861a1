package org.prameen.review;

/** What document 004 shows beside an item (lines 498-502): four states, one mark and one way. */
public enum Symbol {
    NOT_REPORTED,
    AWAITING_CERTIFICATION,
    NOT_CERTIFIED,
    CERTIFIED,
    NEW_DATA,
    ATTACH_OR_TALK;

    static Symbol of(Status status) {
        return valueOf(status.name());
    }
}

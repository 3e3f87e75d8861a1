package org.prameen.workbook;

/** How far the answer to an item is on its way (document 001 prints none: a system method). */
public enum AnswerState {
    /** Nothing is entered. */
    EMPTY,
    /** Something is entered, and the value or something of the form lacks. */
    DRAFT,
    /** All that is asked is there; the head did not sign yet. */
    COMPLETE,
    /** The head signed, nobody judged it. */
    SUBMITTED,
    /** A reviewer accepted it or confirmed a value of it. */
    ACCEPTED,
    /** A reviewer gave it back. */
    RETURNED
}

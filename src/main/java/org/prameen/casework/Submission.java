package org.prameen.casework;

/** What is about to be handed in, and so what may be missing from it. */
public enum Submission {
    /** A respondent hands in the own sheet. */
    SHEET,
    /** The coordinator closes the collection. */
    CLOSING,
    /** The head of the agency signs. */
    SIGNING
}

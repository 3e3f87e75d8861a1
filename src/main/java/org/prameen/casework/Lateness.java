package org.prameen.casework;

/** What of a case came after its date. */
public enum Lateness {
    COLLECTION,
    REPORT
}

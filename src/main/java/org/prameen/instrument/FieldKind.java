package org.prameen.instrument;

/** What a field of an answer form takes. */
public enum FieldKind {
    TEXT,

    /** A web address, http or https. */
    LINK,

    /** Said to be so, or not. */
    TICK,

    /** One of several. */
    CHOICE,

    /** A whole number of at least 1. */
    COUNT,

    /** Any number. */
    NUMBER,

    /** 0 to 100, of a base that the form names. */
    PERCENT,

    /** Baht, 0 or more. */
    MONEY,

    /** A year of the Buddhist era. */
    YEAR
}

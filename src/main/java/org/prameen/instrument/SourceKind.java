package org.prameen.instrument;

/** Where the data of a form may come from. */
public enum SourceKind {
    DOCUMENT,
    DATABASE,
    PERSON
}

package org.prameen.instrument;

/** What evidence can be. */
public enum EvidenceKind {
    /** A file that is stored, inspected and shown. */
    PDF,
    /** An address in the web. */
    LINK,
    /** The name of something that stays at the agency, and where it is kept. */
    REFERENCE
}

package org.prameen.review;

/** What a reviewer says of a node. */
public enum Verdict {
    ACCEPTED,
    RETURNED
}

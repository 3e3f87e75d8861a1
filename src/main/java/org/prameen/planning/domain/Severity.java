package org.prameen.planning.domain;

/** Whether a finding keeps a plan from being approved or only deserves a look. */
public enum Severity {
    BLOCKS,
    WARNS
}

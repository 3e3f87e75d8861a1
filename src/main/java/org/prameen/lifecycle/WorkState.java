package org.prameen.lifecycle;

/** What became of a task. */
public enum WorkState {
    OPEN,
    DONE,
    /** Taken away without being done, for example an answer not given before collection was closed. */
    GONE
}

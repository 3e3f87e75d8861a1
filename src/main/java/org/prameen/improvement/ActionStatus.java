package org.prameen.improvement;

/** Where an action stands. */
public enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    DONE,
    CANCELLED;

    /** Still to be done; carried into later rounds. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}

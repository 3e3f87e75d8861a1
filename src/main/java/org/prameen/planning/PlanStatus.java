package org.prameen.planning;

/** Where a plan stands. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED;

    /** Whether its content may be changed now; an approved plan stands, a submitted one waits. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}

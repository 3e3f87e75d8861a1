package org.prameen.reporting;

/** Where the report of an agency stands for those above it. */
public enum ReportState {
    NOT_REPORTED,
    ON_TIME,
    LATE,
    /** A body of the route has approved it, on time or late. */
    APPROVED
}

package org.prameen.review;

/** In which order work is shown. */
public enum WorklistSort {
    LONGEST_WAITING,
    LATEST,
    MOST_CHANGES,
    RISK,
    AGENCY
}

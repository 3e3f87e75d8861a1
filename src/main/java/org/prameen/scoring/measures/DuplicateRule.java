package org.prameen.scoring.measures;

/** Which of several copies of a measure gets no score; document 001 leaves it open (line 2952), so each is a system method. */
public enum DuplicateRule {
    /** The first in position keeps its score. */
    FIRST_KEEPS,
    /** None of the copies gets one. */
    NONE_KEEPS
}

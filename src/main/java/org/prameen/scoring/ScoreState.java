package org.prameen.scoring;

import java.util.Collection;

/** Why a node has a mean, or why it has none; the names are the ones used in interfaces. */
public enum ScoreState {
    /** Has a mean. */
    SCORED,
    /** Was asked, has no score, and somebody (an item) or everything below (a group) says "not practised". */
    NOT_PRACTISED,
    /** Left out of the round by the plan; differs from not practised (document 002, lines 289-293). */
    NOT_SELECTED,
    /** Was asked and nobody has answered, or some parts are not practised and the rest is unanswered. */
    NO_ANSWER;

    static ScoreState of(ItemCounts counts) {
        if (counts.n() > 0) {
            return SCORED;
        }
        return counts.notPractised() > 0 ? NOT_PRACTISED : NO_ANSWER;
    }

    /** The state of a group: parts that were not selected have no say in it. */
    static ScoreState above(Collection<ScoreState> parts) {
        if (parts.contains(SCORED)) {
            return SCORED;
        }
        if (parts.contains(NO_ANSWER)) {
            return NO_ANSWER;
        }
        return parts.contains(NOT_PRACTISED) ? NOT_PRACTISED : NOT_SELECTED;
    }
}

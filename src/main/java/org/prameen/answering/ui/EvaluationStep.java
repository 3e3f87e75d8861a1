package org.prameen.answering.ui;

import org.prameen.answering.EvaluationState;

/** Where an evaluation from outside stands. */
enum EvaluationStep {
    APPOINT,
    EVALUATE,
    CONFIRM,
    CLOSED;

    static EvaluationStep of(EvaluationState state) {
        if (state.line().confirmed()) {
            return CLOSED;
        }
        if (!state.line().begun()) {
            return APPOINT;
        }
        return state.handedIn() ? CONFIRM : EVALUATE;
    }
}

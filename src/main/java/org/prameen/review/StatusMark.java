package org.prameen.review;

/** The status of a submission in a list. @param openQuestions nodes with a question nobody settled */
public record StatusMark(Phase phase, boolean newData, int openQuestions) {

    public Status status() {
        return phase.status();
    }
}

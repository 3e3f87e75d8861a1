package org.prameen.scoring.maturity;

/**
 * How far the questions of one level are fulfilled: the answer to "why this level?".
 *
 * @param questions how many belong to the level; none when the item asks nothing at it
 * @param fulfilled how many of them are fulfilled
 */
public record Gate(Step step, int questions, int fulfilled) {

    /** A level without a question stands open: it holds nobody back. */
    public boolean open() {
        return fulfilled == questions;
    }

    /** Whether the level itself can be reached: something is asked at it, and all of it is fulfilled. */
    boolean reached() {
        return questions > 0 && open();
    }
}

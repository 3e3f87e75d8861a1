package org.prameen.results;

import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;

/**
 * What became of every indicator; the four make up all of them (document 002, lines 62-63 and 289-293).
 *
 * @param excluded left out by the plan
 * @param notPractised selected, and every item is not practised
 * @param unanswered selected, without a mean, and something is still unanswered
 */
public record Coverage(long evaluated, long notPractised, long excluded, long unanswered) {

    public static Coverage of(ScoreSheet sheet) {
        return new Coverage(
                sheet.indicators(ScoreState.SCORED),
                sheet.indicators(ScoreState.NOT_PRACTISED),
                sheet.indicators(ScoreState.NOT_SELECTED),
                sheet.indicators(ScoreState.NO_ANSWER));
    }

    public long all() {
        return evaluated + notPractised + excluded + unanswered;
    }
}

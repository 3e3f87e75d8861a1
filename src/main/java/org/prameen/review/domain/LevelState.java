package org.prameen.review.domain;

import java.util.ArrayList;
import java.util.List;

/** What became of a level of a section. */
public enum LevelState {
    PASSED,
    FAILED,
    /** A level below is not passed. */
    NOT_REACHED;

    /**
     * From the lowest level to the highest (system method: levels are cumulative).
     *
     * @param open whether everything that a level asks is done, level by level; a level that asks nothing is open
     */
    public static List<LevelState> of(List<Boolean> open) {
        List<LevelState> states = new ArrayList<>();
        boolean reachable = true;
        for (boolean passed : open) {
            states.add(!reachable ? NOT_REACHED : passed ? PASSED : FAILED);
            reachable = reachable && passed;
        }
        return states;
    }
}

package org.prameen.scoring.maturity;

import java.util.Set;

/**
 * What the items of an agency have to fulfil.
 *
 * @param kinds that the agency is of; entries of checklists for others are left out
 */
public record LevelAsking(FulfilledBy by, Set<String> kinds) {

    /** Of whatever kind the agency is. */
    public static final LevelAsking QUESTIONS = new LevelAsking(FulfilledBy.QUESTIONS, Set.of());

    public LevelAsking {
        kinds = Set.copyOf(kinds);
    }
}

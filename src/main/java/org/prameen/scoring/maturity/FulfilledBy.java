package org.prameen.scoring.maturity;

import java.util.Set;
import org.prameen.instrument.ChecklistEntry;

/** What an item must fulfil to reach a level; documents leave it open (document 001, rules section 2.2). */
public enum FulfilledBy {
    /** Its questions. */
    QUESTIONS,
    /** What is to be done, entry by entry of its checklist. */
    CHECKLIST,
    /** The whole of its checklist, results included. */
    CHECKLIST_AND_RESULTS;

    /** Whether an entry of a checklist decides about the level, for an agency of these kinds. */
    public boolean asks(ChecklistEntry entry, Set<String> kinds) {
        return switch (this) {
            case QUESTIONS -> false;
            case CHECKLIST -> entry.kind() == ChecklistEntry.Kind.PRACTICE && entry.concerns(kinds);
            case CHECKLIST_AND_RESULTS -> entry.concerns(kinds);
        };
    }
}

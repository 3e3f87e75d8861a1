package org.prameen.scoring.measures;

import java.util.Set;

/**
 * How a round reads what document 001 leaves open on entries; stored with every result.
 *
 * @param waived codes of groups that are not required although the instrument marks them; only groups that it calls contested
 */
public record EntrySettings(DuplicateRule duplicates, ShortHistory shortHistory, Set<String> waived) {

    public EntrySettings {
        waived = Set.copyOf(waived);
    }

    public static EntrySettings defaults() {
        return new EntrySettings(DuplicateRule.FIRST_KEEPS, ShortHistory.FLAG, Set.of());
    }
}

package org.prameen.answering;

import org.prameen.scoring.ItemCounts;

/**
 * The counted answers of one item.
 *
 * @param entered false = nothing was entered yet, and the counts are all zero
 * @param version 0 = never written
 */
public record TallyItem(String item, boolean entered, ItemCounts counts, int version, boolean late) {

    public static TallyItem none(String item) {
        return new TallyItem(item, false, ItemCounts.NONE, 0, false);
    }
}

package org.prameen.scoring.maturity;

import java.util.List;
import java.util.Optional;

/**
 * The items of one category.
 *
 * @param mean of the evaluated items; empty when none is, or the instrument gives no means
 */
public record CategoryLevels(String code, List<ItemLevel> items, Optional<MeanPoints> mean) {

    public CategoryLevels {
        items = List.copyOf(items);
    }
}

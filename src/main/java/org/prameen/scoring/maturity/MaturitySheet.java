package org.prameen.scoring.maturity;

import java.util.List;
import java.util.Optional;

/**
 * All levels of one calculation, in printed order.
 *
 * @param means whether the instrument gives means at all
 * @param total mean over all evaluated items, never over categories; empty as at the categories
 */
public record MaturitySheet(List<CategoryLevels> categories, boolean means, Optional<MeanPoints> total) {

    public MaturitySheet {
        categories = List.copyOf(categories);
    }
}

package org.prameen.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * An agency's dimensions beside those of its group, which are the agencies of its type in the same round, and beside its own
 * of the round before.
 *
 * @param agencies how many the group has, the agency itself among them
 * @param previousRound empty where there was none
 */
public record GradeComparison(int agencies, Optional<LocalText> previousRound, List<Dimension> dimensions) {

    /**
     * One dimension, in per cent.
     *
     * @param mean of the group, two decimals half up (system method); empty where the group is too small to compare with
     * @param best of the group; empty as well
     * @param previous empty where the agency has no earlier figure; that is no comparison, and not zero
     */
    public record Dimension(
            String code,
            LocalText title,
            BigDecimal own,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> best,
            Optional<BigDecimal> previous) {}

    public GradeComparison {
        dimensions = List.copyOf(dimensions);
    }
}

package org.prameen.instrument;

import java.math.BigDecimal;
import org.prameen.shared.LocalText;

/**
 * A range of means with a name; both limits belong to it and have two decimals.
 *
 * @param code for interfaces: LOWEST, LOW, MODERATE, HIGH, HIGHEST
 * @param title the short label
 * @param longTitle the long label, chosen by the label setting of a round
 */
public record Band(String code, BigDecimal min, BigDecimal max, LocalText title, LocalText longTitle) {

    /** @param mean already reduced to two decimals */
    public boolean holds(BigDecimal mean) {
        return min.compareTo(mean) <= 0 && mean.compareTo(max) <= 0;
    }
}

package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The result of one node.
 *
 * @param code code of the node in the instrument, or {@link ScoreSheet#TOTAL}
 * @param mean present exactly when the state is {@code SCORED}
 * @param met whether the criterion is met; present where there is a mean and the level is judged
 * @param counts the answers behind it, on items only; for an item that was not selected all zero, for one whose mean was
 *     given absent
 */
public record NodeScore(
        String code,
        ScoreKind kind,
        ScoreState state,
        Optional<Mean> mean,
        Optional<Boolean> met,
        Optional<ItemCounts> counts) {

    public boolean scored() {
        return state == ScoreState.SCORED;
    }

    /** An item that one person alone scored. */
    public boolean ofOnePerson() {
        return counts.filter(ItemCounts::ofOnePerson).isPresent();
    }

    /** The mean with two decimals. */
    public Optional<BigDecimal> value() {
        return mean.map(Mean::value);
    }

    /** Stable code of the band, for example {@code HIGH}. */
    public Optional<String> band() {
        return mean.map(found -> found.band().code());
    }
}

package org.prameen.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.prameen.scoring.ScoreKind;

/**
 * The four values of a node, two decimals each. On items they are what was given; above items they are computed from
 * the items of each basis.
 */
public record NodeValues(
        String node,
        ScoreKind kind,
        Optional<BigDecimal> respondents,
        Optional<BigDecimal> consensus,
        Optional<BigDecimal> verified,
        Optional<BigDecimal> external) {

    public Optional<BigDecimal> of(Basis basis) {
        return switch (basis) {
            case RESPONDENTS -> respondents;
            case CONSENSUS -> consensus;
            case VERIFIED -> verified;
            case EXTERNAL -> external;
        };
    }
}

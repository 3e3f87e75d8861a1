package org.prameen.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.prameen.shared.LocalText;

/**
 * What {@code rating-means} needs: means of a rating scale, classified by bands and judged by one criterion.
 *
 * @param scale from the highest score to the lowest, the printed order
 * @param notPractised the answer that leaves the mean
 * @param bands from the lowest to the highest, without gaps at two decimals
 * @param criterion a mean must be strictly greater than this to meet the criterion; two decimals
 */
public record RatingPart(List<ScaleLevel> scale, LocalText notPractised, List<Band> bands, BigDecimal criterion)
        implements ScoringPart {

    public static final String MODEL = "rating-means";

    public RatingPart {
        scale = List.copyOf(scale);
        bands = List.copyOf(bands);
    }

    @Override
    public String model() {
        return MODEL;
    }

    public Band bandOf(BigDecimal meanWithTwoDecimals) {
        return bands.stream()
                .filter(band -> band.holds(meanWithTwoDecimals))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band holds " + meanWithTwoDecimals));
    }
}

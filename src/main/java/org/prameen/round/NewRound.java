package org.prameen.round;

import java.util.Map;
import java.util.Optional;
import org.prameen.scoring.ScoringSettings;

/**
 * What is asked when a round is planned; title, code and dates follow from the instrument's calendar.
 *
 * @param dates other dates than the calendar's, if any
 * @param method option by choice, see {@link org.prameen.scoring.method.MethodChoice}; what is absent is as usual
 * @param extraReason needed when the year already has a round of this period
 */
public record NewRound(
        String instrument,
        String version,
        int fiscalYear,
        String period,
        Optional<Dates> dates,
        ScoringSettings scoring,
        Map<String, String> method,
        BandLabels labels,
        Optional<String> extraReason) {

    /** By the usual method. */
    public NewRound(
            String instrument,
            String version,
            int fiscalYear,
            String period,
            Optional<Dates> dates,
            ScoringSettings scoring,
            BandLabels labels,
            Optional<String> extraReason) {
        this(instrument, version, fiscalYear, period, dates, scoring, Map.of(), labels, extraReason);
    }
}

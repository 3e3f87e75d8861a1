package org.prameen.round;

import java.util.Optional;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;
import org.prameen.shared.RoundId;

/**
 * An assessment round.
 *
 * @param code stable and readable, for example {@code LOCAL-HR-2569-MARCH}
 * @param fiscalYear Buddhist era
 * @param period code of a period of the instrument's calendar
 * @param scoring how means are computed; fixed when the round is launched
 * @param method what it chose about levels, measures and grades; fixed as well
 * @param legalReference printed on the round's reports
 * @param extraReason why there is another round of the same period, if it is one
 * @param launched whether cases were opened, after which instrument and settings stand
 */
public record Round(
        RoundId id,
        String code,
        String instrument,
        String version,
        int fiscalYear,
        String period,
        LocalText title,
        Dates dates,
        ScoringSettings scoring,
        Method method,
        BandLabels labels,
        LocalText legalReference,
        Optional<String> extraReason,
        boolean launched) {

    /** The same round as seen by somebody who goes by other dates. */
    public Round with(Dates others) {
        return new Round(
                id,
                code,
                instrument,
                version,
                fiscalYear,
                period,
                title,
                others,
                scoring,
                method,
                labels,
                legalReference,
                extraReason,
                launched);
    }
}

package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;

/** Hands a workbook's answers to the scoring model of its instrument. */
public final class BookScores {

    private BookScores() {}

    /** @param values by code of the item, as {@link org.prameen.workbook.domain.EntryRule} keeps them */
    public static List<ScoreLine> of(Instrument instrument, Map<String, String> values) {
        return instrument.scoring() instanceof GradingPart
                ? new GradeLines(instrument).of(values)
                : new LevelLines(instrument).of(values);
    }

    /** @return the grade that all answers together reach; empty while some are missing, and for instruments without grades */
    public static Optional<GradeBand> grade(Instrument instrument, Map<String, String> values) {
        return instrument.scoring() instanceof GradingPart
                ? new GradeLines(instrument).grade(values)
                : Optional.empty();
    }
}

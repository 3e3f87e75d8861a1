package org.prameen.workbook;

import java.util.List;
import java.util.Map;
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
}

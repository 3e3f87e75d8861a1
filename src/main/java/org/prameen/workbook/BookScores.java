package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.method.Method;

/** Hands a workbook's answers to the scoring model of its instrument. */
public final class BookScores {

    private BookScores() {}

    /**
     * @param method of the round
     * @param values by code of the item, as {@link org.prameen.workbook.domain.EntryRule} keeps them
     * @param kinds that the agency says it is of, where entries of checklists decide about levels
     */
    public static List<ScoreLine> of(
            Instrument instrument, Method method, Map<String, String> values, Set<String> kinds) {
        return instrument.scoring() instanceof GradingPart
                ? new GradeLines(instrument, method).of(values)
                : new LevelLines(instrument, method, method.levels().ofAnswers(), kinds).of(values);
    }

    /** The same of answers that bodies looked at: where a reviewer decides on levels, here they have. */
    public static List<ScoreLine> confirmed(
            Instrument instrument, Method method, Map<String, String> values, Set<String> kinds) {
        return instrument.scoring() instanceof GradingPart
                ? of(instrument, method, values, kinds)
                : new LevelLines(instrument, method, Optional.of(method.levels().ofVerdicts()), kinds).of(values);
    }

    /** @return the grade that all answers together reach; empty while some are missing, and for instruments without grades */
    public static Optional<GradeBand> grade(Instrument instrument, Method method, Map<String, String> values) {
        return instrument.scoring() instanceof GradingPart
                ? new GradeLines(instrument, method).grade(values)
                : Optional.empty();
    }
}

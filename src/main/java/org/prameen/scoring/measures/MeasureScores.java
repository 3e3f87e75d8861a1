package org.prameen.scoring.measures;

import java.util.List;
import org.prameen.scoring.improvement.Improvement;

/** Brings together what the figures of measures come to and what the rules of entry let them keep. */
public final class MeasureScores {

    private final Improvement improvement;

    public MeasureScores(Improvement improvement) {
        this.improvement = improvement;
    }

    /** In the order of the entries. @param report the check of these entries */
    public List<ScoredMeasure> of(List<MeasureEntry> entries, EntryReport report) {
        return entries.stream()
                .map(entry -> new ScoredMeasure(
                        entry,
                        entry.figures()
                                .measure(entry.id(), entry.name().percent())
                                .map(improvement::of),
                        report.refusals(entry.id())))
                .toList();
    }
}

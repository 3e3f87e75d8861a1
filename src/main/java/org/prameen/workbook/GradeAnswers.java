package org.prameen.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.WeightedPart;
import org.prameen.scoring.implementation.KpiAnswer;
import org.prameen.workbook.domain.EntryRule;

/** A workbook's answers as the model of grades takes them. @param steps by item @param exempt items that do not apply @param figures by code of the key figure */
record GradeAnswers(Map<String, Integer> steps, Set<String> exempt, Map<String, KpiAnswer> figures) {

    /** @param values by code of the item, as {@link EntryRule} keeps them */
    static GradeAnswers of(Instrument instrument, Map<String, String> values) {
        Map<String, Integer> steps = new HashMap<>();
        Set<String> exempt = new HashSet<>();
        Map<String, KpiAnswer> figures = new HashMap<>();
        values.forEach((code, value) -> {
            if (EntryRule.of(instrument, code) instanceof EntryRule.Achieved) {
                figures.put(
                        WeightedPart.keyFigureOf(code),
                        EntryRule.percent(value).map(KpiAnswer::of).orElseGet(KpiAnswer::notApplicable));
            } else if (value.equals(EntryRule.NOT_APPLICABLE)) {
                exempt.add(code);
            } else {
                steps.put(code, Integer.valueOf(value));
            }
        });
        return new GradeAnswers(steps, exempt, figures);
    }
}

package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;

/**
 * What an item lacks to reach the level after its own, under the rule that a level takes all below it (requirement 001-F44).
 *
 * @param questions not fulfilled, in printed order
 * @param entries of its checklist that concern the agency and are not ticked, in printed order
 */
public record LevelGap(Node item, MaturityLevel next, List<Node> questions, List<ChecklistEntry> entries) {

    private static final String FULFILLED = "1";

    /**
     * @param values by code, as {@link org.prameen.workbook.domain.EntryRule} keeps them
     * @param kinds that the agency says it is of
     * @return one for each item that does not reach the highest level; none where the instrument has no levels
     */
    public static List<LevelGap> of(Instrument instrument, Map<String, String> values, Set<String> kinds) {
        return instrument.scoring() instanceof MaturityPart maturity
                ? instrument.sections().stream()
                        .flatMap(item -> maturity.levels().stream()
                                .map(level -> of(item, level, values, kinds))
                                .filter(gap -> !gap.questions().isEmpty())
                                .findFirst()
                                .stream())
                        .toList()
                : List.of();
    }

    private static LevelGap of(Node item, MaturityLevel level, Map<String, String> values, Set<String> kinds) {
        return new LevelGap(
                item,
                level,
                item.children().stream()
                        .filter(question ->
                                question.level().filter(level.code()::equals).isPresent())
                        .filter(question -> !FULFILLED.equals(values.get(question.code())))
                        .toList(),
                item.guide().checklist(kinds).stream()
                        .filter(entry -> entry.level().equals(level.code()))
                        .filter(entry -> !FULFILLED.equals(values.get(Checklists.code(item, entry))))
                        .toList());
    }
}

package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.scoring.maturity.FulfilledBy;
import org.prameen.scoring.maturity.LevelRule;
import org.prameen.scoring.method.Method;

/**
 * What an item lacks to reach the level after its own, by the method of the round (requirement 001-F44).
 *
 * @param questions not fulfilled, in printed order
 * @param entries of its checklist that concern the agency and are not ticked, in printed order
 */
public record LevelGap(Node item, MaturityLevel next, List<Node> questions, List<ChecklistEntry> entries) {

    private static final String FULFILLED = "1";

    /**
     * @param method of the round; where a reviewer decides on levels, answers lack nothing that could be named
     * @param values by code, as {@link org.prameen.workbook.domain.EntryRule} keeps them, those that count in the round
     * @param kinds that the agency says it is of
     * @return one for each item that does not reach the highest level; none where the instrument has no levels
     */
    public static List<LevelGap> of(
            Instrument instrument, Method method, Map<String, String> values, Set<String> kinds) {
        Optional<LevelRule> rule = method.levels().ofAnswers();
        if (rule.isEmpty() || !(instrument.scoring() instanceof MaturityPart maturity)) {
            return List.of();
        }
        return instrument.sections().stream()
                .flatMap(item -> next(
                        maturity.levels().stream()
                                .map(level -> of(item, level, values, kinds))
                                .toList(),
                        method.fulfilledBy(),
                        rule.get() == LevelRule.HIGHEST_ALL)
                        .stream())
                .toList();
    }

    /** @param gaps from the lowest level to the highest @param anyLevel whether a level counts whatever lies below it */
    private static Optional<LevelGap> next(List<LevelGap> gaps, FulfilledBy by, boolean anyLevel) {
        int from = 0;
        for (int i = 0; anyLevel && i < gaps.size(); i++) {
            from = gaps.get(i).isClosed(by) ? i + 1 : from;
        }
        return gaps.subList(from, gaps.size()).stream()
                .filter(gap -> !gap.isClosed(by))
                .findFirst();
    }

    /** Nothing is lacking of what decides about levels in the round. */
    private boolean isClosed(FulfilledBy by) {
        return by == FulfilledBy.QUESTIONS
                ? questions.isEmpty()
                : entries.stream().noneMatch(entry -> by.asks(entry, entry.onlyFor()));
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

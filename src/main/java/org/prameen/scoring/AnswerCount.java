package org.prameen.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.shared.Rejected;

/**
 * Counts single answers per item, so that answers given one by one and answers tallied beforehand meet in the same form
 * and give the same means (document 002, lines 2117 and 2146-2152).
 */
public final class AnswerCount {

    private static final int NOT_PRACTISED = 0;

    private final Map<String, long[]> counted = new LinkedHashMap<>();
    private long sheets;

    private AnswerCount(Collection<String> items) {
        items.forEach(item -> counted.put(item, new long[ItemCounts.HIGHEST + 1]));
    }

    /**
     * @param items the items every sheet asked for
     * @param sheets one map of item code to answer per respondent; an item that is missing was left blank
     * @throws Rejected when a sheet answers an item that was not asked
     */
    public static Map<String, ItemCounts> of(Collection<String> items, Collection<Map<String, AnswerValue>> sheets) {
        AnswerCount count = new AnswerCount(items);
        sheets.forEach(count::add);
        return count.result();
    }

    private void add(Map<String, AnswerValue> sheet) {
        sheets++;
        sheet.forEach((item, answer) -> {
            long[] cells = counted.get(item);
            if (cells == null) {
                throw Rejected.because("scoring.unknownItem", Excerpt.of(item)).at(item);
            }
            cells[answer instanceof AnswerValue.Score given ? given.score() : NOT_PRACTISED]++;
        });
    }

    private Map<String, ItemCounts> result() {
        return counted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> counts(entry.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    private ItemCounts counts(long[] cells) {
        List<Long> frequencies =
                ItemCounts.scores().mapToObj(score -> cells[score]).toList();
        long given = Arrays.stream(cells).sum();
        return new ItemCounts(frequencies, cells[NOT_PRACTISED], sheets - given);
    }
}

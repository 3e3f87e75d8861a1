package org.prameen.scoring.measures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.instrument.ResultsPart;

/**
 * Finds measures that are entered more than once, wherever (document 001, lines 2951-2952). A prescribed measure is known by
 * its printed title, so that a copy under a name of one's own is found too. One that a person calls distinct is left out.
 */
final class Duplicates {

    private final NameKeys keys;
    private final Map<String, String> prescribed = new HashMap<>();
    private final DuplicateRule rule;

    Duplicates(ResultsPart part, DuplicateRule rule) {
        this.keys = new NameKeys(part.rules().unitWords());
        this.rule = rule;
        part.groups()
                .flatMap(group -> group.measures().stream())
                .forEach(measure ->
                        prescribed.put(measure.code(), keys.of(measure.title().th())));
    }

    /** Ids of those it repeats, by id of the measure that gets no score for it. @param entries in position */
    Map<String, List<String>> in(List<MeasureEntry> entries) {
        Map<String, List<String>> repeated = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.name().saidToBeDistinct() && !key(entry).isEmpty())
                .collect(Collectors.groupingBy(
                        this::key, LinkedHashMap::new, Collectors.mapping(MeasureEntry::id, Collectors.toList())))
                .values()
                .forEach(same -> same.stream()
                        .skip(rule == DuplicateRule.FIRST_KEEPS ? 1 : 0)
                        .filter(id -> same.size() > 1)
                        .forEach(id -> repeated.put(id, others(id, same))));
        return repeated;
    }

    private List<String> others(String id, List<String> same) {
        return rule == DuplicateRule.FIRST_KEEPS
                ? same.subList(0, 1)
                : same.stream().filter(other -> !other.equals(id)).toList();
    }

    private String key(MeasureEntry entry) {
        return entry.prescribed()
                .flatMap(code -> Optional.ofNullable(prescribed.get(code)))
                .orElseGet(() -> keys.of(entry.name().name()));
    }
}

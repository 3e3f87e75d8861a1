package org.prameen.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.ThaiText;

/**
 * What became of the items between two versions of one instrument, and of what else is answered under a code. They are
 * matched by code alone, never by title, set number or position (document 002, notes N05-N17).
 *
 * @param added codes that only the later version has, in its order
 * @param removed codes that only the earlier version has, in its order
 * @param changed codes of both whose Thai wording differs; the order is the later version's
 * @param same codes of both with one wording; the order is the later version's
 * @param changedIndicators indicators with any added, removed or changed item: their trend must say so
 */
public record VersionComparison(
        List<String> added,
        List<String> removed,
        List<String> changed,
        List<String> same,
        Set<String> changedIndicators) {

    public VersionComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        changedIndicators = Set.copyOf(changedIndicators);
    }

    public static VersionComparison between(Instrument from, Instrument to) {
        Map<String, String> before = wordings(from);
        Map<String, String> after = wordings(to);
        List<String> added = new ArrayList<>(after.keySet());
        added.removeAll(before.keySet());
        List<String> removed = new ArrayList<>(before.keySet());
        removed.removeAll(after.keySet());

        Map<Boolean, List<String>> kept = after.keySet().stream()
                .filter(before::containsKey)
                .collect(Collectors.partitioningBy(code -> before.get(code).equals(after.get(code))));
        Set<String> touched =
                Stream.of(added, removed, kept.get(false)).flatMap(List::stream).collect(Collectors.toSet());
        Set<String> indicators = Stream.of(from, to)
                .flatMap(version -> version.all(NodeKind.INDICATOR).stream())
                .filter(indicator ->
                        indicator.children().stream().map(Node::code).anyMatch(touched::contains))
                .map(Node::code)
                .collect(Collectors.toSet());
        return new VersionComparison(added, removed, kept.get(false), kept.get(true), indicators);
    }

    /** The items of the indicator are not the ones of the earlier version, so that its means compare with care only. */
    public boolean itemsChanged(String indicatorCode) {
        return changedIndicators.contains(indicatorCode);
    }

    private static Map<String, String> wordings(Instrument instrument) {
        Map<String, String> wordings = new LinkedHashMap<>();
        Asked.in(instrument)
                .forEach(asked -> wordings.put(
                        asked.code(), ThaiText.searchable(asked.title().th())));
        return wordings;
    }
}

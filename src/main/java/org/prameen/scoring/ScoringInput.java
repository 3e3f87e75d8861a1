package org.prameen.scoring;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.shared.Rejected;

/**
 * What a score is made of.
 *
 * @param selectedIndicators codes of the indicators the plan selected; the others are not scored
 * @param counts per item code; an item that is missing has no answer
 */
public record ScoringInput(Set<String> selectedIndicators, Map<String, ItemCounts> counts) {

    public ScoringInput {
        selectedIndicators = Set.copyOf(selectedIndicators);
        counts = Map.copyOf(counts);
    }

    /** Every indicator of the instrument is selected. */
    public static ScoringInput allSelected(Instrument instrument, Map<String, ItemCounts> counts) {
        return new ScoringInput(codes(instrument, NodeKind.INDICATOR), counts);
    }

    boolean selects(Node indicator) {
        return selectedIndicators.contains(indicator.code());
    }

    ItemCounts of(Node item) {
        return counts.getOrDefault(item.code(), ItemCounts.NONE);
    }

    /** An unknown code would otherwise vanish without a trace from the result. */
    void mustFit(Instrument instrument) {
        refuseAnyBut(codes(instrument, NodeKind.INDICATOR), selectedIndicators, "scoring.unknownIndicator");
        refuseAnyBut(codes(instrument, NodeKind.ITEM), counts.keySet(), "scoring.unknownItem");
    }

    private static void refuseAnyBut(Set<String> known, Set<String> given, String key) {
        TreeSet<String> unknown = new TreeSet<>(given);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Rejected.because(key, Excerpt.of(unknown.first()));
        }
    }

    private static Set<String> codes(Instrument instrument, NodeKind kind) {
        return instrument.all(kind).stream().map(Node::code).collect(Collectors.toSet());
    }
}

package org.prameen.review.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.review.GivenValue;
import org.prameen.review.NodeValues;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;

/** All figures of a submission, found by node. */
final class Figures {

    private final Map<String, NodeValues> values;
    private final Map<String, ItemCounts> counts;
    private final Set<String> selected;
    private final List<GivenValue> verified;
    private final List<GivenValue> agreed;

    Figures(List<NodeValues> values, ScoreSheet respondents, List<GivenValue> verified, List<GivenValue> agreed) {
        this.values = byNode(values);
        this.counts = respondents.nodes().stream()
                .filter(score -> score.counts().isPresent())
                .collect(Collectors.toMap(
                        NodeScore::code, score -> score.counts().orElseThrow()));
        this.selected = respondents.nodes().stream()
                .filter(score -> score.state() != ScoreState.NOT_SELECTED)
                .map(NodeScore::code)
                .collect(Collectors.toSet());
        this.verified = List.copyOf(verified);
        this.agreed = List.copyOf(agreed);
    }

    /** Of a workbook, whose sections are all looked at and whose answers nobody counted. */
    Figures(Instrument instrument, List<NodeValues> values, List<GivenValue> verified) {
        this.values = byNode(values);
        this.counts = Map.of();
        this.selected = instrument.judgedSections().stream().map(Node::code).collect(Collectors.toSet());
        this.verified = List.copyOf(verified);
        this.agreed = List.of();
    }

    private static Map<String, NodeValues> byNode(List<NodeValues> values) {
        return values.stream().collect(Collectors.toMap(NodeValues::node, Function.identity()));
    }

    NodeValues of(String node) {
        return values.getOrDefault(
                node,
                new NodeValues(
                        node, ScoreKind.ITEM, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Optional<ItemCounts> counts(String item) {
        return Optional.ofNullable(counts.get(item));
    }

    boolean selected(String node) {
        return selected.contains(node);
    }

    /** Who gave an item a value, and why: the agency first, then the bodies up the route. */
    List<GivenValue> given(String item) {
        return Stream.concat(agreed.stream(), verified.stream())
                .filter(given -> given.node().equals(item))
                .toList();
    }

    boolean anyVerified(String indicator) {
        return verified.stream().anyMatch(given -> NodeCodes.isAtOrBelow(given.node(), indicator));
    }
}

package org.prameen.review.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<String, NodeScore> scores;
    private final List<GivenValue> verified;
    private final List<GivenValue> agreed;

    Figures(List<NodeValues> values, ScoreSheet respondents, List<GivenValue> verified, List<GivenValue> agreed) {
        this.values = values.stream().collect(Collectors.toMap(NodeValues::node, Function.identity()));
        this.scores = respondents.nodes().stream().collect(Collectors.toMap(NodeScore::code, Function.identity()));
        this.verified = List.copyOf(verified);
        this.agreed = List.copyOf(agreed);
    }

    NodeValues of(String node) {
        return values.getOrDefault(
                node,
                new NodeValues(
                        node, ScoreKind.ITEM, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Optional<ItemCounts> counts(String item) {
        return Optional.ofNullable(scores.get(item)).flatMap(NodeScore::counts);
    }

    boolean selected(String node) {
        return Optional.ofNullable(scores.get(node))
                .filter(score -> score.state() != ScoreState.NOT_SELECTED)
                .isPresent();
    }

    /** Who gave an item a value, and why: the agency first, then the bodies up the route. */
    List<GivenValue> given(String item) {
        return Stream.concat(agreed.stream(), verified.stream())
                .filter(given -> given.node().equals(item))
                .toList();
    }

    boolean anyVerified(String indicator) {
        return verified.stream().anyMatch(given -> given.node().startsWith(indicator + "."));
    }
}

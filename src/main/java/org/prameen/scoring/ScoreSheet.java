package org.prameen.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All results of one calculation, with the settings that made them.
 *
 * @param nodes in printed order, parts before what they make up: the items of a form, its indicator, after the last
 *     indicator the factor, after the last factor the component; the total stands last
 */
public record ScoreSheet(String instrument, String version, ScoringSettings settings, List<NodeScore> nodes) {

    /** Code of the total, the mean of the indicators of all components; outcomes stand apart from it. */
    public static final String TOTAL = "TOTAL";

    public ScoreSheet {
        nodes = List.copyOf(nodes);
    }

    public Optional<NodeScore> find(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    /** All results of one level in printed order. */
    public List<NodeScore> all(ScoreKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    /** Codes of the indicators that the plan selected, as far as this calculation knew. */
    public Set<String> selected() {
        return all(ScoreKind.INDICATOR).stream()
                .filter(node -> node.state() != ScoreState.NOT_SELECTED)
                .map(NodeScore::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many indicators were excluded, not practised, evaluated, unanswered; over all states the sum is all of them. */
    public long indicators(ScoreState state) {
        return all(ScoreKind.INDICATOR).stream()
                .filter(node -> node.state() == state)
                .count();
    }
}

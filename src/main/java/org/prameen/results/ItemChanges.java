package org.prameen.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.VersionComparison;
import org.prameen.results.persistence.TrendRows.Stored;
import org.prameen.scoring.ScoreSheet;
import org.springframework.stereotype.Component;

/** Marks what cannot be compared straight away, because the items of another version were asked. */
@Component
class ItemChanges {

    private final Instruments instruments;

    ItemChanges(Instruments instruments) {
        this.instruments = instruments;
    }

    PastRound marked(Stored past) {
        if (past.version().equals(past.versionNow())) {
            return round(past, past.scores());
        }
        VersionComparison versions = instruments.compare(past.instrument(), past.version(), past.versionNow());
        Set<String> changed = changed(past, versions);
        Set<String> other = new HashSet<>(past.items());
        versions.same().forEach(other::remove);
        Map<String, PastScore> scores = new HashMap<>();
        past.scores()
                .forEach((code, score) ->
                        scores.put(code, new PastScore(score.state(), score.mean(), changed.contains(code))));
        scores.keySet().removeAll(other);
        return round(past, scores);
    }

    private static PastRound round(Stored past, Map<String, PastScore> scores) {
        return new PastRound(past.caseId(), past.roundTitle(), past.version(), past.settings(), scores);
    }

    /** Every node with a changed indicator at or below it; the total stands above the components only. */
    private Set<String> changed(Stored past, VersionComparison versions) {
        Set<String> indicators = versions.changedIndicators();
        Set<String> nodes = instruments.get(past.instrument(), past.versionNow()).groups().stream()
                .flatMap(Node::walk)
                .filter(node ->
                        node.all(NodeKind.INDICATOR).stream().map(Node::code).anyMatch(indicators::contains))
                .flatMap(node -> node.kind() == NodeKind.COMPONENT
                        ? Stream.of(node.code(), ScoreSheet.TOTAL)
                        : Stream.of(node.code()))
                .collect(Collectors.toSet());
        nodes.addAll(indicators);
        return nodes;
    }
}

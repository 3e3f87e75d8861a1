package org.prameen.reporting.content;

import java.util.List;
import java.util.Optional;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;
import org.prameen.shared.LocalText;

/**
 * All figures of a full report, from which everything shorter is made.
 *
 * @param nodes indicators and all above them, a group before its parts, the total last
 * @param informants how many people answered, tallied ones included
 * @param criterion a mean must be greater to meet it
 * @param directions what the agency means to improve
 */
public record Figures(
        List<Figure> nodes,
        long informants,
        String criterion,
        List<Direction> directions,
        Optional<String> discussion) {

    public Figures {
        nodes = List.copyOf(nodes);
        directions = List.copyOf(directions);
    }

    public List<Figure> all(ScoreKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    public Optional<Figure> find(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    public long indicators(ScoreState state) {
        return all(ScoreKind.INDICATOR).stream()
                .filter(node -> node.state() == state)
                .count();
    }

    public long met() {
        return all(ScoreKind.INDICATOR).stream()
                .filter(node -> node.met().orElse(false))
                .count();
    }

    /**
     * A direction of improvement, without the person behind it.
     *
     * @param indicator code of the indicator it belongs to
     * @param what the action in the agency's words
     * @param kind what the result is used for
     * @param until quarter or date, readable
     */
    public record Direction(String indicator, String what, LocalText kind, LocalText until) {}
}

package org.prameen.planning.domain;

import java.util.List;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Choice;

/**
 * The areas somebody is responsible for: what stands directly above indicators, that is the factors, and the outcome
 * group, which has none (system method for document 002, lines 294-297).
 */
public final class Areas {

    private Areas() {}

    /** All areas in printed order. */
    public static List<Node> all(Instrument instrument) {
        return instrument.groups().stream()
                .flatMap(Node::walk)
                .filter(node -> node.children().stream().anyMatch(child -> child.kind() == NodeKind.INDICATOR))
                .toList();
    }

    /** Those with at least one indicator that is evaluated. */
    public static List<Node> selected(Instrument instrument, Choice choice) {
        return all(instrument).stream()
                .filter(area -> area.all(NodeKind.INDICATOR).stream()
                        .anyMatch(indicator -> !choice.excluded().containsKey(indicator.code())))
                .toList();
    }
}

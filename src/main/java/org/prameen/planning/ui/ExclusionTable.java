package org.prameen.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Plan;

/** What the plan leaves out and why, one row a factor where the whole factor shares a reason. */
final class ExclusionTable extends Div {

    ExclusionTable(Instrument instrument, Plan plan) {
        addClassName("pr-card");
        Map<String, String> excluded = plan.choice().excluded();
        int all = instrument.all(NodeKind.INDICATOR).size();
        add(new H2(getTranslation("planning.part.CHOICE")));
        add(new Paragraph(getTranslation("planning.choiceCount", all - excluded.size(), all, excluded.size())));
        if (excluded.isEmpty()) {
            return;
        }
        SmallTable table =
                new SmallTable(getTranslation("planning.notEvaluated"), getTranslation("planning.field.reason"));
        rows(instrument, excluded).forEach((node, reason) -> table.row(words(node), reason));
        add(table);
    }

    private String words(Node node) {
        String title = node.code() + "  " + node.title().in(getLocale());
        return node.kind() == NodeKind.INDICATOR
                ? title
                : title + " ("
                        + getTranslation(
                                "planning.indicators",
                                node.all(NodeKind.INDICATOR).size()) + ")";
    }

    private static Map<Node, String> rows(Instrument instrument, Map<String, String> excluded) {
        Map<Node, String> rows = new LinkedHashMap<>();
        instrument.groups().forEach(group -> collect(group, excluded, rows));
        return rows;
    }

    private static void collect(Node node, Map<String, String> excluded, Map<Node, String> rows) {
        var reasons = node.all(NodeKind.INDICATOR).stream()
                .map(indicator -> excluded.getOrDefault(indicator.code(), ""))
                .distinct()
                .toList();
        if (reasons.size() == 1) {
            if (!reasons.get(0).isEmpty()) {
                rows.put(node, reasons.get(0));
            }
        } else if (node.kind() != NodeKind.INDICATOR) {
            node.children().forEach(child -> collect(child, excluded, rows));
        }
    }
}

package org.prameen.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Choice;
import org.prameen.planning.Part;
import org.prameen.shell.Notices;
import org.prameen.shell.ReasonDialog;

/** The choice of what applies: a tick at a component, a factor or an indicator; taking out asks for one reason. */
final class ChoiceCard extends PartCard {

    private static final int LONGEST_REASON = 4000;

    private final TreeGrid<Node> tree = new TreeGrid<>();
    private final Span count = new Span();

    ChoiceCard(PlanDesk desk) {
        super(Part.CHOICE, desk);
        Instrument instrument = desk.sheet().instrument();
        count.addClassName("pl-count");
        tree.addComponentHierarchyColumn(this::row);
        tree.setItems(instrument.groups(), ChoiceCard::below);
        tree.expand(instrument.groups());
        tree.setAllRowsVisible(true);
        tree.setSelectionMode(com.vaadin.flow.component.grid.Grid.SelectionMode.NONE);
        tree.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        tree.getElement().setAttribute("aria-label", getTranslation("planning.part.CHOICE"));
        showCount();
        put(count, tree);
    }

    private static List<Node> below(Node node) {
        return node.kind() == NodeKind.INDICATOR ? List.of() : node.children();
    }

    private Div row(Node node) {
        List<String> codes = indicators(node);
        long out = codes.stream().filter(choice().excluded()::containsKey).count();
        Checkbox box = new Checkbox(node.code() + "  " + node.title().in(getLocale()));
        box.setValue(out == 0);
        box.setIndeterminate(out > 0 && out < codes.size());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decide(node, change.getValue() && out == 0 || out > 0);
            }
        });
        Div row = new Div(box);
        row.addClassName("pl-node");
        if (node.kind() == NodeKind.INDICATOR && out > 0) {
            Span reason = new Span(getTranslation(
                    "planning.excludedBecause", choice().excluded().get(node.code())));
            reason.addClassName("pl-reason");
            row.add(reason);
        } else if (out > 0) {
            Span some = new Span(getTranslation("planning.excludedOf", out, codes.size()));
            some.addClassName("pl-reason");
            row.add(some);
        }
        return row;
    }

    private void decide(Node node, boolean in) {
        List<String> codes = indicators(node);
        if (in) {
            Choice before = choice();
            apply(before.with(codes));
            Notices.undoable(getTranslation("planning.included", node.code()), () -> apply(before));
            return;
        }
        tree.getDataProvider().refreshAll();
        new ReasonDialog(
                        getTranslation("planning.exclude.title", node.code()),
                        getTranslation("planning.exclude.text", node.title().in(getLocale()), codes.size()),
                        getTranslation("planning.field.reason"),
                        getTranslation("planning.exclude.do", codes.size()),
                        reason -> apply(choice().without(codes, reason)))
                .longest(LONGEST_REASON)
                .open();
    }

    private void apply(Choice changed) {
        save(() -> changed);
        tree.getDataProvider().refreshAll();
        showCount();
    }

    private void showCount() {
        int all = desk().sheet().instrument().all(NodeKind.INDICATOR).size();
        int out = choice().excluded().size();
        count.setText(getTranslation("planning.choiceCount", all - out, all, out));
    }

    private Choice choice() {
        return desk().content(Choice.class, Part.CHOICE);
    }

    private static List<String> indicators(Node node) {
        return node.all(NodeKind.INDICATOR).stream().map(Node::code).toList();
    }
}

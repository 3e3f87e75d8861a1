package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.instrument.Node;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;
import org.prameen.workbook.Indicator;
import org.prameen.workbook.Substitution;

/** Indicators of another system by the dimension they count for; those without one stay visible below. */
class IndicatorTable extends Div {

    private final transient OtherDesk desk;
    private final transient List<Node> dimensions;
    private final boolean opens;

    IndicatorTable(OtherDesk desk, List<Node> dimensions, boolean opens) {
        this.desk = desk;
        this.dimensions = dimensions;
        this.opens = opens;
        addClassNames("pr-card", "wo-indicators");
        Substitution shown = desk.shown();
        long mandatory =
                shown.indicators().stream().filter(Indicator::mandatory).count();
        add(new H2(getTranslation(
                "workbook.other.count",
                shown.indicators().size(),
                shown.rule().indicators(),
                mandatory,
                shown.indicators().size() - mandatory)));
        if (!shown.twice().isEmpty()) {
            add(new Chip(Tone.AMBER, getTranslation("workbook.other.twice", String.join(", ", shown.twice()))));
        }
        if (opens && shown.taken().isPresent()) {
            add(Buttons.plain(
                    getTranslation("workbook.other.add"),
                    () -> edit(shown.indicators().size() + 1, new Indicator("", "", true, "", List.of()))));
        }
        shown.byDimension(dimensions.stream().map(Node::code).toList()).forEach(this::group);
    }

    private void group(String dimension, List<Indicator> indicators) {
        boolean unassigned = dimension.equals(Substitution.UNASSIGNED);
        if (unassigned && indicators.isEmpty()) {
            return;
        }
        String name = unassigned
                ? getTranslation("workbook.other.unassigned")
                : dimensions.stream()
                        .filter(node -> node.code().equals(dimension))
                        .map(node -> node.code() + " " + node.title().in(getLocale()))
                        .collect(Collectors.joining());
        add(new H3(name + " (" + indicators.size() + ")"));
        if (indicators.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("workbook.other.none"));
            none.addClassName("pr-quiet");
            add(none);
        }
        indicators.forEach(one -> add(line(one)));
    }

    private Component line(Indicator one) {
        Span code = new Span(one.code());
        code.addClassName("pr-code");
        Span name = new Span(one.name());
        name.addClassName("wo-name");
        Span kind = new Span(getTranslation("workbook.other.kind." + (one.mandatory() ? "MANDATORY" : "CHOSEN")));
        kind.addClassName("pr-quiet");
        Span result = new Span(one.result());
        result.addClassName("wo-result");
        Div line = new Div(code, name, kind, result);
        line.addClassName("wo-line");
        if (opens) {
            int position = desk.shown().indicators().indexOf(one) + 1;
            Div acts = new Div(
                    Buttons.icon(
                            VaadinIcon.EDIT,
                            getTranslation("workbook.other.edit", one.code()),
                            () -> edit(position, one)),
                    Buttons.icon(
                            VaadinIcon.TRASH,
                            getTranslation("workbook.other.remove", one.code()),
                            () -> remove(position, one)));
            acts.addClassName("wo-line-acts");
            line.add(acts);
        }
        return line;
    }

    private void edit(int position, Indicator one) {
        new IndicatorDialog(dimensions, one, typed -> desk.put(position, typed)).open();
    }

    private void remove(int position, Indicator one) {
        try {
            desk.remove(position);
            Notices.done(getTranslation("workbook.other.removed", one.code()));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }
}

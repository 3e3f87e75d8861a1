package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.prameen.lifecycle.Diagram;
import org.prameen.shell.Buttons;

/** One process as a drawing, and the same in words for those who cannot see it. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://scripts/lifecycle.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
class DiagramCanvas extends Div {

    private static final double STEP = 1.25;

    private final OrderedList words = new OrderedList();

    /** @param opened hears the process behind a step that was clicked */
    DiagramCanvas(Consumer<String> opened) {
        addClassName("pr-diagram");
        Div canvas = new Div();
        canvas.addClassName("pr-canvas");
        canvas.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("lifecycle.diagram.drawing"));
        Div tools = new Div(
                Buttons.icon(VaadinIcon.PLUS, getTranslation("lifecycle.diagram.larger"), () -> zoom(STEP)),
                Buttons.icon(VaadinIcon.MINUS, getTranslation("lifecycle.diagram.smaller"), () -> zoom(1 / STEP)),
                Buttons.icon(VaadinIcon.EXPAND_SQUARE, getTranslation("lifecycle.diagram.fit"), this::fit));
        tools.addClassName("pr-diagram-tools");
        add(tools, canvas, new Details(getTranslation("lifecycle.diagram.inWords"), words));
        getElement()
                .addEventListener(
                        "pr-open", click -> opened.accept(click.getEventData().getString("event.detail.process")))
                .addEventData("event.detail.process");
    }

    void show(Diagram diagram) {
        getElement()
                .executeJs(
                        "prameenLifecycle.draw(this, $0, $1.split(' '), $2.split(' '))",
                        diagram.xml(),
                        String.join(" ", diagram.current()),
                        String.join(" ", diagram.done()));
        words.removeAll();
        diagram.steps().forEach(step -> words.add(item(step)));
    }

    private ListItem item(Diagram.Step step) {
        String state = step.current() ? "now" : step.done() ? "done" : "next";
        ListItem item = new ListItem(getTranslation("lifecycle.diagram.step." + state, step.name()));
        if (step.current()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private void zoom(double by) {
        getElement().executeJs("prameenLifecycle.zoom(this, $0)", by);
    }

    private void fit() {
        getElement().executeJs("prameenLifecycle.zoom(this, 'fit')");
    }
}

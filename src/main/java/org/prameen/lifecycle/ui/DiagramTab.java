package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.prameen.lifecycle.Diagram;
import org.prameen.shell.Buttons;

/** The process as a drawing with where the case stands, and the same in words for those who cannot see it. */
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://scripts/lifecycle.js")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
class DiagramTab extends Div {

    private static final double STEP = 1.25;

    private final transient BiFunction<String, Locale, Diagram> diagrams;
    private final Div canvas = new Div();
    private final OrderedList words = new OrderedList();
    private final Select<String> choice = new Select<>();

    /** @param begun processes of the case, itself first */
    DiagramTab(List<String> begun, BiFunction<String, Locale, Diagram> diagrams) {
        this.diagrams = diagrams;
        addClassName("pr-diagram");
        choice.setLabel(getTranslation("lifecycle.diagram.which"));
        choice.setItems(begun);
        choice.setItemLabelGenerator(process -> getTranslation("process." + process));
        choice.addValueChangeListener(change -> draw(change.getValue()));
        canvas.addClassName("pr-canvas");
        canvas.getElement().setAttribute("aria-hidden", "true");
        add(bar(), canvas, legend(), new Details(getTranslation("lifecycle.diagram.inWords"), words));
        getElement()
                .addEventListener(
                        "pr-open", opened -> open(opened.getEventData().getString("event.detail.process"), begun))
                .addEventData("event.detail.process");
        addAttachListener(attached -> choice.setValue(begun.get(0)));
    }

    private Div bar() {
        Div bar = new Div(
                choice,
                Buttons.icon(VaadinIcon.PLUS, getTranslation("lifecycle.diagram.larger"), () -> zoom(STEP)),
                Buttons.icon(VaadinIcon.MINUS, getTranslation("lifecycle.diagram.smaller"), () -> zoom(1 / STEP)),
                Buttons.icon(VaadinIcon.EXPAND_SQUARE, getTranslation("lifecycle.diagram.fit"), () -> zoom("fit")));
        bar.addClassName("pr-diagram-bar");
        return bar;
    }

    private Div legend() {
        Div now = new Div(getTranslation("lifecycle.diagram.now"));
        now.addClassNames("pr-legend", "now");
        Div done = new Div(getTranslation("lifecycle.diagram.done"));
        done.addClassNames("pr-legend", "done");
        Div hint = new Div(getTranslation("lifecycle.diagram.hint"));
        hint.addClassName("pr-quiet");
        Div legend = new Div(now, done, hint);
        legend.addClassName("pr-legends");
        return legend;
    }

    private void open(String process, List<String> begun) {
        if (begun.contains(process)) {
            choice.setValue(process);
        }
    }

    private void draw(String process) {
        Diagram diagram = diagrams.apply(process, getLocale());
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

    private void zoom(Object how) {
        getElement().executeJs("prameenLifecycle.zoom(this, $0)", how instanceof Double by ? by : how.toString());
    }
}

package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.prameen.casework.Case;
import org.prameen.casework.Stage;

/** The seven stages in words, with which are done and which one is on. */
class StageStrip extends OrderedList {

    StageStrip(Case of) {
        addClassName("pr-stages");
        getElement().setAttribute("aria-label", getTranslation("lifecycle.stages"));
        for (Stage stage : Stage.values()) {
            add(item(stage, of));
        }
    }

    private ListItem item(Stage stage, Case of) {
        boolean done = !of.isOpen() || stage.number() < of.stage().number();
        boolean now = of.isOpen() && stage == of.stage();
        Span number = new Span(done ? "✔" : Integer.toString(stage.number()));
        number.addClassName("pr-stage-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span state = new Span(getTranslation("lifecycle.stage." + (done ? "done" : now ? "now" : "next")));
        state.addClassName("pr-stage-state");
        ListItem item = new ListItem(number, new Span(getTranslation("casework.stage." + stage)), state);
        item.addClassName(done ? "done" : now ? "now" : "next");
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}

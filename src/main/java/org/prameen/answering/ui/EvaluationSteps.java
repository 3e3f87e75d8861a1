package org.prameen.answering.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps of an evaluation from outside in words, with which are done and which one is on. */
class EvaluationSteps extends OrderedList {

    EvaluationSteps(EvaluationStep now) {
        addClassNames("pr-stages", "an-steps");
        getElement().setAttribute("aria-label", getTranslation("answering.evaluation.steps"));
        for (EvaluationStep step : EvaluationStep.values()) {
            add(item(step, now));
        }
    }

    private ListItem item(EvaluationStep step, EvaluationStep now) {
        boolean done = step.ordinal() < now.ordinal() || now == EvaluationStep.CLOSED;
        boolean on = !done && step == now;
        Span number = new Span(done ? "✔" : Integer.toString(step.ordinal() + 1));
        number.addClassName("pr-stage-number");
        number.getElement().setAttribute("aria-hidden", "true");
        String word = done ? "done" : on ? "now" : "next";
        Span state = new Span(getTranslation("answering.evaluation.stepIs." + word));
        state.addClassName("pr-stage-state");
        ListItem item = new ListItem(number, new Span(getTranslation("answering.evaluation.step." + step)), state);
        item.addClassName(word);
        if (on) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}

package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.prameen.answering.CaseAnswers;
import org.prameen.answering.CollectionState;
import org.prameen.answering.Progress;
import org.prameen.security.RespondentGroup;

/** How many have handed in and how many forms are complete, and what to mind about it. */
class CollectionFigures extends Div {

    CollectionFigures(CollectionState state, Map<RespondentGroup, Integer> groups) {
        addClassName("an-stack");
        int forms = state.forms().size();
        int complete = forms - state.incomplete().size();
        Progress progress = state.progress();
        Div answers = figure(
                getTranslation("answering.collection.progress", progress.given(), progress.asked(), progress.percent()),
                progress.given(),
                progress.asked());
        answers.getElement().setAttribute("title", getTranslation("answering.collection.progress.how"));
        Div figures = new Div(
                answers,
                figure(
                        getTranslation(
                                "answering.collection.summary",
                                state.submitted(),
                                state.informants().size()),
                        state.submitted(),
                        state.informants().size()),
                figure(getTranslation("answering.collection.summaryForms", complete, forms), complete, forms));
        figures.addClassName("an-figures");
        add(figures);
        int people = groups.values().stream().mapToInt(Integer::intValue).sum();
        if (people > 0 && people < CaseAnswers.FEW) {
            add(note(getTranslation("answering.collection.few", CaseAnswers.FEW)));
        }
        if (groups.size() == 1) {
            RespondentGroup only = groups.keySet().iterator().next();
            add(note(getTranslation("answering.collection.oneGroup", getTranslation("answering.group." + only))));
        }
    }

    private Div figure(String words, long part, long whole) {
        Div filled = new Div();
        filled.setWidth(new Progress(part, whole).percent() + "%");
        Div bar = new Div(filled);
        bar.addClassName("an-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div figure = new Div(new Span(words), bar);
        figure.addClassName("pr-card");
        return figure;
    }

    private static Div note(String words) {
        Div note = new Div(new Span(words));
        note.addClassNames("pr-note", "amber");
        return note;
    }
}

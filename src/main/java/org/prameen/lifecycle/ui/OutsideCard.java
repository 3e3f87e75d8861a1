package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.OutsideLine;
import org.prameen.casework.ui.EvaluationWords;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.shared.CaseId;

/** The evaluation from outside beside the agency's own: how far it is, by whom, and the way to it. */
class OutsideCard extends Div {

    OutsideCard(CaseId own, OutsideLine outside) {
        EvaluationLine line = outside.line();
        addClassNames("pr-card", "pr-outside");
        add(new H2(getTranslation("lifecycle.outside")));
        add(EvaluationWords.state(line, this::getTranslation));
        add(new Paragraph(getTranslation(
                "lifecycle.outside.by",
                line.body().in(getLocale()),
                line.type().in(getLocale()),
                EvaluationWords.days(line, getLocale()))));
        Div links = new Div();
        links.addClassName("pr-case-links");
        if (outside.mayEnter()) {
            links.add(link(TaskLinks.of(TaskViews.EVALUATION, line.id()), "lifecycle.outside.open"));
        }
        if (line.confirmed()) {
            links.add(link(TaskLinks.ofCase(own) + "/values", "lifecycle.outside.beside"));
        }
        add(links);
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

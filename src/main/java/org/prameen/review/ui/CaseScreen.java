package org.prameen.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.prameen.shared.CaseId;
import org.prameen.shell.Page;

/** A screen about one case, which is drawn anew whenever something was done on it. */
abstract class CaseScreen extends Page implements BeforeEnterObserver {

    final Div body = new Div();
    CaseId id;

    CaseScreen() {
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseParameter.of(event);
        show();
    }

    abstract void show();

    static Paragraph note(String tone, String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", tone);
        return note;
    }

    static Anchor link(String route, String words) {
        Anchor link = new Anchor(route, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

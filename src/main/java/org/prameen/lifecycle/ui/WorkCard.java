package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.OpenWork;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** An open task on the page of its case: what, with whom, since when, until when, and what the reader may do about it. */
class WorkCard extends Div {

    WorkCard(OpenWork work, CaseStanding standing, Due due, HandlingButtons handling) {
        addClassName("pr-open-work");
        String link = TaskLinks.task(work.item().taskId());
        Anchor name = new Anchor(link, getTranslation(work.item().nameKey()));
        name.addClassName("pr-work-name");
        Chip until = work.item()
                .due()
                .map(moment -> new Chip(due.tone(moment), due.left(moment)))
                .orElseGet(() -> new Chip(Tone.BLUE, getTranslation("lifecycle.state.open")));
        Div title = new Div(name, until);
        title.addClassName("pr-open-title");
        Span where = new Span(getTranslation(
                "lifecycle.heldBy",
                HolderWords.of(work, standing, getLocale(), key -> getTranslation(key)),
                due.since(work.item().createdAt()),
                due.by(work.item().due())));
        Div buttons = new Div();
        buttons.addClassName("pr-open-buttons");
        if (work.mayDo()) {
            buttons.add(Buttons.plain(
                    getTranslation("lifecycle.doNow"), () -> UI.getCurrent().navigate(link)));
        }
        handling.of(work.item(), work.mayDo()).forEach(buttons::add);
        add(title, where, buttons);
    }
}

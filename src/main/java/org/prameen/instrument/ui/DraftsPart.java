package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.prameen.instrument.DraftListing;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The drafts that are being worked on, shown to those who may; nothing while there are none. */
class DraftsPart extends Div {

    DraftsPart(List<DraftListing> drafts) {
        addClassName("pr-cards");
        drafts.forEach(draft -> add(card(draft)));
        setVisible(!drafts.isEmpty());
    }

    private RouterLink card(DraftListing draft) {
        RouterLink card = new RouterLink();
        card.setRoute(DraftView.class, new RouteParameters("draft", draft.id().toString()));
        card.addClassNames("pr-card", "pr-card-link", "ie-draft");
        Div chips = new Div(
                new Chip(Tone.BLUE, getTranslation("instrument.editor.state.OPEN")),
                draft.faults() == 0
                        ? new Chip(Tone.GREEN, getTranslation("instrument.editor.sound"))
                        : new Chip(Tone.RED, getTranslation("instrument.editor.faults", draft.faults())));
        chips.addClassName("pr-chips");
        card.add(
                new H2(getTranslation("instrument.editor.title", draft.code(), draft.version())),
                chips,
                new Paragraph(getTranslation(
                        draft.base().isPresent() ? "instrument.editor.standingFrom" : "instrument.editor.standing",
                        draft.changedBy(),
                        ThaiCalendar.dateTime(draft.changedAt(), getLocale()),
                        draft.base().orElse(""))));
        return card;
    }
}

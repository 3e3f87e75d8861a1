package org.prameen.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.prameen.improvement.Action;
import org.prameen.instrument.Instrument;
import org.prameen.shared.ThaiCalendar;

/** One action: where it stands, who has it, until when, and what was written on the way. */
class ActionCard extends Div {

    /** @param buttons what the reader may do with it */
    ActionCard(Action action, Instrument instrument, LocalDate today, Component... buttons) {
        addClassNames("pr-card", "im-action");
        H3 title = new H3(action.title());
        Div head = new Div(title, ActionWords.status(action.status(), action.due(), today));
        head.addClassName("im-head");
        Paragraph standing = new Paragraph(ActionWords.text(
                "improvement.standing",
                action.owner().name(),
                ThaiCalendar.shortDate(action.due(), ActionWords.locale()),
                ActionWords.quarter(action.quarter())));
        Span about = new Span(ActionWords.indicator(instrument, action.indicator()) + " · "
                + ActionWords.text("improvement.kind." + action.kind()) + " · "
                + ActionWords.text("improvement.found", action.roundTitle().in(ActionWords.locale())));
        about.addClassName("pr-quiet");
        add(head, standing, about);
        if (!action.notes().isEmpty()) {
            add(notes(action));
        }
        if (buttons.length > 0) {
            Div row = new Div(buttons);
            row.addClassNames("im-buttons", "pr-noprint");
            add(row);
        }
    }

    private static UnorderedList notes(Action action) {
        UnorderedList notes = new UnorderedList();
        action.notes().forEach(note -> {
            Span when = new Span(" "
                    + ThaiCalendar.shortDate(LocalDate.ofInstant(note.at(), ThaiCalendar.BANGKOK), ActionWords.locale())
                    + " · " + note.personName());
            when.addClassName("pr-quiet");
            notes.add(new ListItem(
                    new Span(ActionWords.text("improvement.status." + note.status()) + ": " + note.text()), when));
        });
        return notes;
    }
}

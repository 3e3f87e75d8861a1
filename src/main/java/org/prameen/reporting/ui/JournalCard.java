package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.reporting.AuditLine;
import org.prameen.shared.ThaiCalendar;

/** A line of the journal, for a phone. */
class JournalCard extends Div {

    JournalCard(AuditLine line, JournalWords words) {
        addClassName("pr-list-card");
        Span when = new Span(ThaiCalendar.dateTime(line.at(), getLocale()) + " · " + words.person(line));
        when.addClassName("pr-quiet");
        Span act = new Span(words.act(line));
        act.addClassName("pr-strong");
        add(when, act, new Span(words.subject(line)), new JournalChange(line, words));
        line.agency().map(name -> name.in(getLocale())).ifPresent(name -> {
            Span agency = new Span(name);
            agency.addClassName("pr-quiet");
            add(agency);
        });
    }
}

package org.prameen.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.prameen.instrument.Instrument;

/** A part of an instrument's page that is made of cards with headings. */
abstract class Cards extends Div {

    Cards() {
        addClassName("pr-cards");
    }

    Div card(String heading, Component content) {
        Div card = new Div(new H2(getTranslation(heading)), content);
        card.addClassName("pr-card");
        return card;
    }

    /** Over the whole breadth: what has long lines side by side breaks in a narrow one. */
    static Div wide(Div card) {
        card.addClassName("pr-wide");
        return card;
    }

    static H3 heading(String words) {
        H3 heading = new H3(words);
        heading.addClassName("pr-level");
        return heading;
    }

    static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("pr-quiet");
        return quiet;
    }

    Div legal(Instrument instrument) {
        return card(
                "instrument.legal", new Paragraph(instrument.legalReference().in(getLocale())));
    }
}

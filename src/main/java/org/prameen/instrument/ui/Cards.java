package org.prameen.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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

    Div legal(Instrument instrument) {
        return card(
                "instrument.legal", new Paragraph(instrument.legalReference().in(getLocale())));
    }
}

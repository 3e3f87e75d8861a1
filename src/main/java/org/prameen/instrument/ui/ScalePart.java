package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.instrument.Instrument;
import org.prameen.shell.Facts;

/** How answers are given and how means are read. */
class ScalePart extends Div {

    ScalePart(Instrument instrument) {
        addClassName("pr-cards");
        Facts scale = new Facts();
        instrument
                .scale()
                .forEach(level ->
                        scale.fact(String.valueOf(level.score()), level.title().in(getLocale())));
        scale.fact("–", instrument.notPractised().in(getLocale()));
        Facts bands = new Facts();
        instrument
                .bands()
                .forEach(band -> bands.fact(
                        band.min().toPlainString() + " – " + band.max().toPlainString(),
                        band.title().in(getLocale()) + " / " + band.longTitle().in(getLocale())));
        Div meaning = card("instrument.bands", bands);
        meaning.add(new Paragraph(
                getTranslation("instrument.criterion", instrument.criterion().toPlainString())));
        add(card("instrument.scale", scale), meaning);
        Div legal = card(
                "instrument.legal", new Paragraph(instrument.legalReference().in(getLocale())));
        add(legal);
    }

    private Div card(String heading, com.vaadin.flow.component.Component content) {
        Div card = new Div(new H2(getTranslation(heading)), content);
        card.addClassName("pr-card");
        return card;
    }
}

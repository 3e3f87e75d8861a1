package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.instrument.Instrument;
import org.prameen.shell.Facts;

/** How answers are given and how means are read. */
class ScalePart extends Cards {

    ScalePart(Instrument instrument) {
        Facts scale = new Facts();
        instrument
                .rating()
                .scale()
                .forEach(level ->
                        scale.fact(String.valueOf(level.score()), level.title().in(getLocale())));
        scale.fact("–", instrument.rating().notPractised().in(getLocale()));
        Facts bands = new Facts();
        instrument
                .rating()
                .bands()
                .forEach(band -> bands.fact(
                        band.min().toPlainString() + " – " + band.max().toPlainString(),
                        band.title().in(getLocale()) + " / " + band.longTitle().in(getLocale())));
        Div meaning = card("instrument.bands", bands);
        meaning.add(new Paragraph(getTranslation(
                "instrument.criterion", instrument.rating().criterion().toPlainString())));
        add(card("instrument.scale", scale), meaning);
        add(legal(instrument));
    }
}

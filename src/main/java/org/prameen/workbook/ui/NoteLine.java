package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.instrument.CountingNote;

/** What counts and what does not, with the line of the document that says so. */
class NoteLine extends Div {

    NoteLine(CountingNote note) {
        addClassName("wr-note");
        Span source = new Span(ScoreWords.source(note.line().map(String::valueOf)));
        source.addClassName("pr-method");
        add(new Span(note.text().in(getLocale())), source);
    }
}

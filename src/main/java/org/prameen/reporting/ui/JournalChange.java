package org.prameen.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.reporting.AuditLine;

/** What a deed changed: before, after and why, as far as the reader may see it. */
class JournalChange extends Div {

    JournalChange(AuditLine line, JournalWords words) {
        if (line.withheld()) {
            Span withheld = new Span(getTranslation("reporting.journal.withheld"));
            withheld.addClassName("pr-quiet");
            add(withheld);
        }
        line.before().ifPresent(before -> add(new Span(words.value(line, before) + " → ")));
        line.after().ifPresent(after -> add(new Span(words.value(line, after))));
        line.reason().ifPresent(reason -> {
            Div why = new Div(getTranslation("reporting.journal.because", reason));
            why.addClassName("pr-quiet");
            add(why);
        });
    }
}

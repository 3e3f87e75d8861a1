package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.answering.CollectionState;
import org.prameen.answering.FormCoverage;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The forms that lack data, those without any first. */
class CoverageList extends Div {

    private static final int SHOWN = 15;

    private final transient Instrument instrument;

    CoverageList(CollectionState state, Instrument instrument, String wanted) {
        this.instrument = instrument;
        addClassName("pr-card");
        List<FormCoverage> incomplete = state.incomplete();
        if (incomplete.isEmpty()) {
            add(new Chip(Tone.GREEN, getTranslation("answering.collection.formsDone")));
            return;
        }
        add(new H2(getTranslation("answering.collection.forms")));
        Tables table = new Tables(
                "", List.of(getTranslation("answering.correction.form"), getTranslation("answering.collection.state")));
        // Who came for one form finds it, however far down.
        int shown = wanted.isEmpty() ? SHOWN : incomplete.size();
        incomplete.stream().limit(shown).forEach(form -> table.row(title(form), state(form)));
        add(table.scrolling());
        if (incomplete.size() > shown) {
            Paragraph more = new Paragraph(getTranslation("answering.collection.formsMore", incomplete.size() - shown));
            more.addClassName("pr-quiet");
            add(more);
        }
    }

    private Component title(FormCoverage form) {
        Span title = new Span(instrument
                .find(form.indicator())
                .flatMap(Node::form)
                .orElseThrow()
                .title()
                .in(getLocale()));
        title.setId(Fields.id("form", form.indicator()));
        return title;
    }

    private Component state(FormCoverage form) {
        return form.respondents() == 0
                ? new Chip(Tone.GREY, getTranslation("answering.collection.noData"))
                : new Chip(Tone.AMBER, getTranslation("answering.collection.blank", form.blank()));
    }
}

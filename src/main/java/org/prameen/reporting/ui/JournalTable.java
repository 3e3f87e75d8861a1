package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;

/** Lines of the journal, fetched as they are scrolled to; they are never counted, for there may be millions. */
class JournalTable extends Grid<AuditLine> {

    private final transient AuditTrail trail;
    private final transient JournalWords words;

    JournalTable(AuditTrail trail, Texts texts, Locale locale) {
        this.trail = trail;
        this.words = new JournalWords(texts, locale);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(line -> ThaiCalendar.dateTime(line.at(), locale))
                .setHeader(head("at"))
                .setWidth("150px")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(line -> words.person(line)).setHeader(head("person")).setWidth("160px");
        addColumn(line -> words.act(line)).setHeader(head("act")).setWidth("200px");
        addColumn(line -> words.subject(line)).setHeader(head("subject")).setWidth("180px");
        addComponentColumn(this::change)
                .setHeader(head("change"))
                .setWidth("280px")
                .setFlexGrow(3);
        addColumn(line -> line.agency().map(name -> name.in(locale)).orElse(""))
                .setHeader(head("agency"))
                .setWidth("200px");
        addClassName("rp-journal");
        setEmptyStateText(getTranslation("reporting.journal.none"));
        getElement().setAttribute("aria-label", getTranslation("reporting.menu.journal"));
    }

    void show(AuditSearch search) {
        setItems(query -> trail.page(search, query.getOffset(), query.getLimit()).stream());
    }

    private Component change(AuditLine line) {
        Div change = new Div();
        if (line.withheld()) {
            Span withheld = new Span(getTranslation("reporting.journal.withheld"));
            withheld.addClassName("pr-quiet");
            change.add(withheld);
        }
        line.before().ifPresent(before -> change.add(new Span(words.value(line, before) + " → ")));
        line.after().ifPresent(after -> change.add(new Span(words.value(line, after))));
        line.reason().ifPresent(reason -> {
            Div why = new Div(getTranslation("reporting.journal.because", reason));
            why.addClassName("pr-quiet");
            change.add(why);
        });
        return change;
    }

    private String head(String column) {
        return getTranslation("reporting.journal." + column);
    }
}

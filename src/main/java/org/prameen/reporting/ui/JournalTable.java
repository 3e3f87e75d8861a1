package org.prameen.reporting.ui;

import java.util.Locale;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.CardGrid;

/** Lines of the journal, fetched as they are scrolled to; they are never counted, for there may be millions. */
class JournalTable extends CardGrid<AuditLine> {

    private final transient AuditTrail trail;

    JournalTable(AuditTrail trail, JournalWords words, Locale locale) {
        super(line -> new JournalCard(line, words));
        this.trail = trail;
        addColumn(line -> ThaiCalendar.dateTime(line.at(), locale))
                .setHeader(head("at"))
                .setWidth("175px")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(line -> words.person(line)).setHeader(head("person")).setWidth("150px");
        addColumn(line -> words.act(line)).setHeader(head("act")).setWidth("170px");
        addColumn(line -> words.subject(line)).setHeader(head("subject")).setWidth("180px");
        addComponentColumn(line -> new JournalChange(line, words))
                .setHeader(head("change"))
                .setWidth("250px")
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

    private String head(String column) {
        return getTranslation("reporting.journal." + column);
    }
}

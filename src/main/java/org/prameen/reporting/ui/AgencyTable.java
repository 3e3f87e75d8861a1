package org.prameen.reporting.ui;

import java.util.Locale;
import org.prameen.reporting.AgencyLine;
import org.prameen.reporting.ReportCounts;
import org.prameen.reporting.RoundSummaries;
import org.prameen.reporting.SummarySearch;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.CardGrid;

/** The agencies of a round with where their reports stand, a page at a time. */
class AgencyTable extends CardGrid<AgencyLine> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    AgencyTable(RoundSummaries summaries, SummarySearch search, ReportCounts counts, Locale locale) {
        super(AgencyCard::new);
        addClassName("rp-agencies");
        addComponentColumn(line -> AgencyCard.name(line, locale))
                .setHeader(head("agency"))
                .setFrozen(true)
                .setFlexGrow(2)
                .setWidth("220px");
        addColumn(line -> line.province().map(name -> name.in(locale)).orElse(""))
                .setHeader(head("province"))
                .setAutoWidth(true);
        addComponentColumn(AgencyCard::state).setHeader(head("state")).setWidth("240px");
        addColumn(line -> getTranslation("casework.stage." + line.stage()))
                .setHeader(head("stage"))
                .setAutoWidth(true);
        addColumn(line -> line.issuedAt()
                        .map(at -> ThaiCalendar.dateTime(at, locale))
                        .orElse(""))
                .setHeader(head("issued"))
                .setAutoWidth(true);
        addColumn(line -> line.approvedAt()
                        .map(at -> ThaiCalendar.dateTime(at, locale))
                        .orElse(""))
                .setHeader(head("approved"))
                .setAutoWidth(true);
        setItems(query -> summaries.agencies(search, query.getOffset(), query.getLimit()).stream(), query ->
                (int) counts.expected());
        setAllRowsVisible(counts.expected() <= ROWS_WITHOUT_SCROLLING);
        setEmptyStateText(getTranslation("reporting.summary.noAgencies"));
        getElement().setAttribute("aria-label", getTranslation("reporting.summary.agencies"));
    }

    private String head(String column) {
        return getTranslation("reporting.summary.column." + column);
    }
}

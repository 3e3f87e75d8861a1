package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.prameen.reporting.AgencyLine;
import org.prameen.reporting.ReportCounts;
import org.prameen.reporting.ReportState;
import org.prameen.reporting.RoundSummaries;
import org.prameen.reporting.SummarySearch;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The agencies of a round with where their reports stand, a page at a time. */
class AgencyTable extends Grid<AgencyLine> {

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    AgencyTable(RoundSummaries summaries, SummarySearch search, ReportCounts counts, Locale locale) {
        addComponentColumn(line -> agency(line, locale))
                .setHeader(head("agency"))
                .setFrozen(true)
                .setFlexGrow(2)
                .setWidth("220px");
        addColumn(line -> line.province().map(name -> name.in(locale)).orElse(""))
                .setHeader(head("province"))
                .setAutoWidth(true);
        addComponentColumn(this::state).setHeader(head("state")).setWidth("240px");
        addColumn(line -> getTranslation("casework.stage." + line.stage()))
                .setHeader(head("stage"))
                .setAutoWidth(true);
        addColumn(line -> line.issuedAt()
                        .map(at -> ThaiCalendar.dateTime(at, locale))
                        .orElse(""))
                .setHeader(head("issued"))
                .setAutoWidth(true);
        addColumn(line -> line.receivedAt()
                        .map(at -> ThaiCalendar.dateTime(at, locale))
                        .orElse(""))
                .setHeader(head("received"))
                .setAutoWidth(true);
        setItems(query -> summaries.agencies(search, query.getOffset(), query.getLimit()).stream(), query ->
                (int) counts.expected());
        setAllRowsVisible(counts.expected() <= ROWS_WITHOUT_SCROLLING);
        setEmptyStateText(getTranslation("reporting.summary.noAgencies"));
        getElement().setAttribute("aria-label", getTranslation("reporting.summary.agencies"));
    }

    private Component agency(AgencyLine line, Locale locale) {
        String place = line.issuedAt().isPresent() ? "/route" : "";
        return new Anchor("cases/" + line.caseId() + place, line.agency().in(locale));
    }

    private Component state(AgencyLine line) {
        ReportState state = line.state();
        Tone tone =
                switch (state) {
                    case NOT_REPORTED -> Tone.GREY;
                    case ON_TIME -> Tone.BLUE;
                    case LATE -> Tone.AMBER;
                    case RECEIVED -> Tone.GREEN;
                };
        String words = getTranslation("reporting.state." + state);
        boolean lateToo = state == ReportState.RECEIVED && line.late();
        return new Chip(tone, lateToo ? words + " · " + getTranslation("reporting.state.LATE") : words);
    }

    private String head(String column) {
        return getTranslation("reporting.summary.column." + column);
    }
}

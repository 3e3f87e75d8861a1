package org.prameen.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.reporting.AgencyLine;
import org.prameen.reporting.ReportState;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Where the report of an agency stands, for a phone. */
class AgencyCard extends Div {

    AgencyCard(AgencyLine line) {
        addClassName("pr-list-card");
        Anchor name = name(line, getLocale());
        name.addClassName("pr-strong");
        Span where = new Span(Stream.concat(
                        line.province().map(found -> found.in(getLocale())).stream(),
                        Stream.of(getTranslation("casework.stage." + line.stage())))
                .collect(Collectors.joining(" · ")));
        where.addClassName("pr-quiet");
        Div chips = new Div(state(line));
        chips.addClassName("pr-chips");
        add(name, where, chips);
        line.issuedAt()
                .map(at -> getTranslation("reporting.summary.column.issued") + " "
                        + ThaiCalendar.dateTime(at, getLocale()))
                .ifPresent(words -> {
                    Span issued = new Span(words);
                    issued.addClassName("pr-quiet");
                    add(issued);
                });
    }

    /** Leads to the review, or to the case while there is no report. */
    static Anchor name(AgencyLine line, Locale locale) {
        String place = line.issuedAt().isPresent() ? "/review" : "";
        return new Anchor("cases/" + line.caseId() + place, line.agency().in(locale));
    }

    static Chip state(AgencyLine line) {
        ReportState state = line.state();
        Tone tone =
                switch (state) {
                    case NOT_REPORTED -> Tone.GREY;
                    case ON_TIME -> Tone.BLUE;
                    case LATE -> Tone.AMBER;
                    case APPROVED -> Tone.GREEN;
                };
        UI ui = UI.getCurrent();
        String words = ui.getTranslation("reporting.state." + state);
        boolean lateToo = state == ReportState.APPROVED && line.late();
        return new Chip(tone, lateToo ? words + " · " + ui.getTranslation("reporting.state.LATE") : words);
    }
}

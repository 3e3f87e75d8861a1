package org.prameen.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.casework.CaseListing;
import org.prameen.casework.ui.CaseFigures.Figure;
import org.prameen.shared.LocalText;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.ProgressLine;
import org.prameen.shell.Tone;

/** A case in a few lines, for a phone. */
class CaseCard extends Div {

    CaseCard(MarkedCase marked) {
        CaseListing line = marked.line();
        addClassName("pr-list-card");
        Anchor name = new Anchor("cases/" + line.id(), line.agencyName().in(getLocale()));
        name.addClassName("pr-strong");
        Span where = new Span(Stream.concat(line.province().stream(), Stream.of(line.roundTitle()))
                .map((LocalText text) -> text.in(getLocale()))
                .collect(Collectors.joining(" · ")));
        where.addClassName("pr-quiet");
        Span since = new Span(getTranslation(
                line.closedAt().isPresent() ? "casework.closed.at" : "casework.since", since(line, getLocale())));
        since.addClassName("pr-quiet");
        Div chips = new Div(chips(marked));
        chips.addClassName("pr-chips");
        add(name, where, chips, since);
        marked.figure().ifPresent(figure -> add(line(figure)));
    }

    /** The day the case came to its stage, or was closed. */
    static String since(CaseListing line, Locale locale) {
        Instant since = line.closedAt().orElse(line.stageSince());
        return ThaiCalendar.shortDate(since.atZone(ThaiCalendar.BANGKOK).toLocalDate(), locale);
    }

    /** Empty where nothing is told. */
    static Component progress(MarkedCase marked) {
        return marked.figure().<Component>map(CaseCard::line).orElseGet(Span::new);
    }

    static ProgressLine line(Figure figure) {
        return new ProgressLine(
                UI.getCurrent().getTranslation(figure.key(), figure.arguments().toArray()), figure.percent());
    }

    /** The stage in words, whether anything came late, and what modules above say. */
    static Component[] chips(MarkedCase marked) {
        CaseListing line = marked.line();
        UI ui = UI.getCurrent();
        List<Component> chips = new ArrayList<>();
        chips.add(
                line.closedAt().isPresent()
                        ? new Chip(Tone.GREEN, ui.getTranslation("casework.closed.short"))
                        : new Chip(
                                Tone.BLUE,
                                line.stage().number() + ". " + ui.getTranslation("casework.stage." + line.stage())));
        if (line.late()) {
            chips.add(new Chip(Tone.RED, ui.getTranslation("casework.late.any")));
        }
        marked.marks()
                .forEach(mark -> chips.add(new Chip(
                        mark.tone(),
                        ui.getTranslation(mark.key(), mark.arguments().toArray()))));
        return chips.toArray(Component[]::new);
    }
}

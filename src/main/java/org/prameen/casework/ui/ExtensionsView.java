package org.prameen.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.prameen.casework.ExtensionListing;
import org.prameen.casework.ExtensionLists;
import org.prameen.casework.ExtensionQuery;
import org.prameen.casework.ExtensionState;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** Who asked for more time: what waits for a decision first, then what was decided. */
@Route("extensions")
@Menu(title = "casework.extension.menu", order = 1.6, icon = "vaadin:calendar-clock")
@RolesAllowed({"PROVINCIAL_REVIEWER", "NATIONAL_OFFICER"})
class ExtensionsView extends Page implements BeforeEnterObserver {

    private static final String WORDS = ExtensionWords.WORDS;

    private final transient ExtensionLists extensions;
    private final Select<ExtensionState> state = new Select<>();
    private final Select<Round> round = new Select<>();
    private final CardGrid<ExtensionListing> list = new CardGrid<>(this::card);
    private final Paragraph found = new Paragraph();
    private final EmptyState none;
    private transient ExtensionQuery wanted = ExtensionQuery.everything();

    ExtensionsView(ExtensionLists extensions, Rounds rounds) {
        this.extensions = extensions;
        this.none = new EmptyState(text(WORDS + "list.none"), text(WORDS + "list.none.now"));
        title(text(WORDS + "menu"));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        prepare(state, WORDS + "state", WORDS + "allStates");
        state.setItems(ExtensionState.values());
        state.setItemLabelGenerator(each -> text(each == null ? WORDS + "allStates" : WORDS + "state." + each));
        prepare(round, "casework.filter.round", "casework.filter.allRounds");
        round.setItems(rounds.all().stream().filter(Round::launched).toList());
        round.setItemLabelGenerator(each ->
                each == null ? text("casework.filter.allRounds") : each.title().in(getLocale()));
        columns();
        list.setItems(
                query -> extensions.page(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> extensions.count(wanted));
        Div filters = new Div(state, round);
        filters.addClassName("pr-filters");
        actions(file());
        add(filters, found, list, none);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("state")
                .flatMap(asked -> Arrays.stream(ExtensionState.values())
                        .filter(each -> each.name().equals(asked))
                        .findFirst())
                .ifPresent(state::setValue);
        narrow();
    }

    private void prepare(Select<?> select, String name, String everything) {
        select.setAriaLabel(text(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(everything));
        select.setPlaceholder(text(everything));
        select.addValueChangeListener(change -> narrow());
    }

    private void narrow() {
        wanted = ExtensionQuery.everything()
                .at(state.getValue())
                .in(round.getOptionalValue().map(Round::id).orElse(null));
        int count = extensions.count(wanted);
        found.setText(text(WORDS + "list.found", count));
        list.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
    }

    private void columns() {
        list.addComponentColumn(ExtensionsView::name)
                .setHeader(text("casework.column.agency"))
                .setFlexGrow(3);
        list.addColumn(line -> line.round().in(getLocale()))
                .setHeader(text("casework.filter.round"))
                .setFlexGrow(2);
        list.addColumn(this::what).setHeader(text(WORDS + "title")).setFlexGrow(3);
        list.addColumn(line ->
                        text(WORDS + "asked", line.askedBy(), ThaiCalendar.dateTime(line.askedAt(), getLocale())))
                .setHeader(text(WORDS + "column.askedBy"))
                .setFlexGrow(2);
        list.addComponentColumn(this::state).setHeader(text(WORDS + "state")).setFlexGrow(2);
    }

    private static Div name(ExtensionListing line) {
        Locale locale = UI.getCurrent().getLocale();
        Anchor name = new Anchor(
                "cases/" + line.caseId() + "/extension", line.agency().in(locale));
        name.addClassName("pr-strong");
        Span number = new Span(line.number());
        number.addClassName("pr-quiet");
        return new Div(name, new Div(number));
    }

    private Div state(ExtensionListing line) {
        Div cell = new Div(new Div(ExtensionWords.state(line.state())));
        line.granted().ifPresent(day -> cell.add(new Span(text(WORDS + "grantedUntil", day(day)))));
        return cell;
    }

    private String what(ExtensionListing line) {
        return text(
                WORDS + "request", text(WORDS + "deadline." + line.deadline()), day(line.before()), day(line.until()));
    }

    private Component card(ExtensionListing line) {
        Div card = name(line);
        card.add(new Div(what(line)), state(line));
        return card;
    }

    private String day(LocalDate date) {
        return ThaiCalendar.shortDate(date, getLocale());
    }

    private Anchor file() {
        Locale locale = getLocale();
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = extensions.export(wanted, locale).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "extensions.csv", "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + text(WORDS + "list.download"));
        link.setRouterIgnore(true);
        link.addClassName("pr-noprint");
        return link;
    }
}

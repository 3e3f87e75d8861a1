package org.prameen.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.prameen.certification.BothEras;
import org.prameen.certification.CertificateLine;
import org.prameen.certification.CertificateLists;
import org.prameen.certification.CertificateQuery;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.Texts;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All certificates that were issued, valid and withdrawn. */
@Route("certificates")
@Menu(title = "certification.menu", order = 4.2, icon = "vaadin:diploma")
@RolesAllowed({"NATIONAL_OFFICER", "AUDITOR"})
class CertificatesView extends Page implements BeforeEnterObserver {

    private static final String WORDS = "certification.";

    private final transient CertificateLists certificates;
    private final transient Texts texts;
    private final TextField words = new TextField();
    private final Select<Boolean> state = new Select<>();
    private final Select<Round> round = new Select<>();
    private final CardGrid<CertificateLine> list = new CardGrid<>(this::card);
    private final Paragraph found = new Paragraph();
    private final EmptyState none;
    private transient CertificateQuery wanted = CertificateQuery.everything();

    CertificatesView(CertificateLists certificates, Rounds rounds, Texts texts) {
        this.certificates = certificates;
        this.texts = texts;
        this.none = new EmptyState(text(WORDS + "list.none"), text(WORDS + "list.none.next"));
        title(text(WORDS + "menu"));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        words.setPlaceholder(text(WORDS + "list.search"));
        words.setAriaLabel(text(WORDS + "list.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("pr-filter-text");
        words.addValueChangeListener(change -> narrow());
        prepare(state, WORDS + "list.allStates");
        state.setItems(false, true);
        state.setItemLabelGenerator(only -> only == null ? text(WORDS + "list.allStates") : state(!only));
        prepare(round, WORDS + "list.allRounds");
        round.setItems(rounds.all().stream().filter(Round::launched).toList());
        round.setItemLabelGenerator(each ->
                each == null ? text(WORDS + "list.allRounds") : each.title().in(getLocale()));
        columns();
        list.setItems(
                query -> certificates.page(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> certificates.count(wanted));
        Div filters = new Div(words, state, round);
        filters.addClassName("pr-filters");
        actions(file());
        add(filters, found, list, none);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrow();
    }

    private void prepare(Select<?> select, String everything) {
        select.setAriaLabel(text(everything));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(everything));
        select.setPlaceholder(text(everything));
        select.addValueChangeListener(change -> narrow());
    }

    private void narrow() {
        wanted = CertificateQuery.everything()
                .with(words.getValue())
                .withdrawn(state.getValue())
                .in(round.getOptionalValue().map(Round::id).orElse(null));
        int count = certificates.count(wanted);
        found.setText(text(WORDS + "list.found", count));
        list.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
    }

    private void columns() {
        list.addComponentColumn(CertificatesView::name)
                .setHeader(text(WORDS + "column.agency"))
                .setFlexGrow(4);
        list.addColumn(line -> line.round().in(getLocale()))
                .setHeader(text(WORDS + "column.round"))
                .setFlexGrow(3);
        list.addColumn(line -> line.grade().in(getLocale()))
                .setHeader(text(WORDS + "column.grade"))
                .setFlexGrow(1);
        list.addColumn(this::issued).setHeader(text(WORDS + "column.issued")).setFlexGrow(3);
        list.addComponentColumn(this::state)
                .setHeader(text(WORDS + "column.state"))
                .setFlexGrow(2);
    }

    private static Div name(CertificateLine line) {
        Locale locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        Anchor name = new Anchor(
                "cases/" + line.caseId() + "/certificate?number=" + line.number(),
                line.agency().in(locale));
        name.addClassName("pr-strong");
        Span number = new Span(line.number());
        number.addClassName("pr-quiet");
        return new Div(name, new Div(number));
    }

    private String issued(CertificateLine line) {
        return BothEras.written(line.issuedOn(), texts, getLocale());
    }

    private Div state(CertificateLine line) {
        Div cell = new Div(new Div(StateChips.of(line.withdrawnOn().isEmpty())));
        line.withdrawnOn().ifPresent(day -> cell.add(new Span(BothEras.written(day, texts, getLocale()))));
        return cell;
    }

    private String state(boolean valid) {
        return text(WORDS + "state." + (valid ? "valid" : "withdrawn"));
    }

    private Component card(CertificateLine line) {
        Div card = name(line);
        card.addClassName("pr-list-card");
        card.add(new Div(line.round().in(getLocale())), new Div(issued(line)), state(line));
        return card;
    }

    private Anchor file() {
        Locale locale = getLocale();
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = certificates.export(wanted, locale).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "certificates.csv", "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + text(WORDS + "list.download"));
        link.setRouterIgnore(true);
        link.addClassName("pr-noprint");
        return link;
    }
}

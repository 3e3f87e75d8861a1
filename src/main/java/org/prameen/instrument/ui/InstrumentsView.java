package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.InstrumentListing;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.PackageDrafts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The published versions of all instruments. */
@Route("instruments")
@Menu(title = "instrument.menu.instruments", order = 6, icon = "vaadin:book")
@PermitAll
class InstrumentsView extends Page {

    InstrumentsView(Instruments instruments, PackageDrafts drafts, NewDrafts beginnings) {
        title(text("instrument.menu.instruments"));
        standing(text("instrument.list.about"));
        if (drafts.areMine()) {
            actions(
                    Buttons.main(text("instrument.new.title"), () -> NewDraftDialog.empty(beginnings)
                            .open()),
                    Buttons.plain(text("instrument.import.title"), () -> new ImportDialog(beginnings).open()));
            add(new DraftsPart(drafts.open()));
        }
        Div cards = new Div();
        cards.addClassName("pr-cards");
        instruments
                .published()
                .forEach(listing -> cards.add(card(listing, instruments.get(listing.code(), listing.version()))));
        add(
                cards.getComponentCount() > 0
                        ? cards
                        : new EmptyState(text("instrument.list.empty"), text("instrument.list.emptyWhatNow")));
    }

    private RouterLink card(InstrumentListing listing, Instrument instrument) {
        RouterLink card = new RouterLink();
        card.setRoute(
                InstrumentView.class,
                new RouteParameters(Map.of("code", listing.code(), "version", listing.version())));
        card.addClassNames("pr-card", "pr-card-link");
        card.add(
                new H2(listing.title().in(getLocale())),
                state(listing),
                new Paragraph(text(
                        ModelWords.key("instrument.list.counts", instrument),
                        listing.version(),
                        listing.indicators(),
                        listing.items())));
        return card;
    }

    private Chip state(InstrumentListing listing) {
        return listing.frozenAt()
                .map(since ->
                        new Chip(Tone.GREEN, text("instrument.frozenSince", ThaiCalendar.dateTime(since, getLocale()))))
                .orElseGet(() -> new Chip(Tone.BLUE, text("instrument.notFrozen")));
    }
}

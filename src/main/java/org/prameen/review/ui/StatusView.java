package org.prameen.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.prameen.organisation.Organisations;
import org.prameen.review.ItemStates;
import org.prameen.review.Reporting;
import org.prameen.review.Symbol;
import org.prameen.review.domain.Share;
import org.prameen.shared.CaseId;
import org.prameen.shell.Page;
import org.prameen.workbook.Workbook;

/** What is reported, item by item: sent or not, carried out or not, how much of it, and its symbol (document 004, lines 489-502). */
@Route("cases/:caseId/status")
@PermitAll
class StatusView extends Page implements BeforeEnterObserver {

    private final transient ItemStates states;
    private final transient Organisations organisations;
    private final Div body = new Div();

    StatusView(ItemStates states, Organisations organisations) {
        this.states = states;
        this.organisations = organisations;
        addClassName("rs-page");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseParameter.of(event);
        Reporting reporting = states.of(id);
        Workbook book = reporting.book();
        title(text("review.reporting.title"));
        standing(organisations.get(book.theCase().agency()).name().in(getLocale()) + " · "
                + book.round().title().in(getLocale()));
        actions(
                link("cases/" + id + "/workbook", "review.reporting.workbook"),
                link("cases/" + id + "/tasks", "review.reporting.tasks"),
                link("reports/" + id + ".zip", "review.reporting.dossier"));
        body.removeAll();
        body.add(legend(), whole(reporting));
        reporting.parts().forEach(part -> body.add(new StatusPart(id, part)));
        book.others().forEach(other -> {
            Div card = new Div(
                    new H2(String.join(", ", other.rule().nodes()) + " "
                            + other.rule().title().in(getLocale())),
                    new Span(text("workbook.other.state." + other.state())));
            card.addClassNames("pr-card", "rs-other");
            body.add(card);
        });
    }

    /** All six symbols with their names. */
    private Div legend() {
        UnorderedList list = new UnorderedList();
        list.addClassName("rs-legend");
        list.getElement().setAttribute("aria-label", text("review.reporting.legend"));
        Stream.of(Symbol.values()).forEach(symbol -> list.add(new ListItem(new SymbolChip(symbol))));
        Paragraph method = new Paragraph(text("review.reporting.method"));
        method.addClassNames("pr-method", "pr-quiet");
        Div legend = new Div(new H2(text("review.reporting.legend")), list, method);
        legend.addClassName("pr-card");
        return legend;
    }

    private Div whole(Reporting reporting) {
        Div card = new Div(share(text("review.reporting.whole"), reporting.share()));
        card.addClassNames("pr-card", "rs-whole");
        boolean profile = reporting.book().instrument().answering().profile().isPresent();
        if (profile) {
            Div row = new Div(
                    new Span(text("review.reporting.profile")),
                    new Span(text("review.reporting.sent", reporting.profileSubmitted() ? 1 : 0)));
            row.addClassName("rs-row");
            card.add(row);
        }
        return card;
    }

    /** For example {@code 0.5000 ร้อยละ 50.00}. */
    static Div share(String name, Share share) {
        Span value = new Span(share.value());
        Span percent = new Span(
                com.vaadin.flow.component.UI.getCurrent().getTranslation("review.reporting.percent", share.percent()));
        Div both = new Div(new Span(name), value, percent);
        both.addClassName("rs-share");
        return both;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.setRouterIgnore(true);
        link.addClassName("rs-link");
        return link;
    }
}

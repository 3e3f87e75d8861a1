package org.prameen.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.shared.OrganisationId;
import org.prameen.shell.Buttons;
import org.prameen.shell.CardGrid;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** The tree of organisations, one level at a time: where one is, what lies below, and what can be done there. */
@Route("organisations")
@Menu(title = "administration.menu.organisations", order = 7, icon = "vaadin:sitemap")
@RolesAllowed("ADMINISTRATOR")
class OrganisationsView extends Page implements BeforeEnterObserver {

    private static final String AT = "at";

    private final transient Organisations organisations;
    private final transient OrganisationEditing editing;
    private final TextField search = new TextField();
    private final Nav way = new Nav();
    private final CardGrid<Organisation> list = new CardGrid<>(this::card);
    private transient Organisation here;

    OrganisationsView(Organisations organisations, OrganisationEditing editing) {
        this.organisations = organisations;
        this.editing = editing;
        title(text("administration.menu.organisations"));
        search.setPlaceholder(text("administration.organisation.search"));
        search.setAriaLabel(text("administration.organisation.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list.getDataProvider().refreshAll());
        search.addClassName("pr-filter-text");
        Div filters = new Div(search, new Anchor("routes", text("administration.menu.routes")));
        filters.addClassName("pr-filters");
        way.addClassName("pr-way");
        way.getElement().setAttribute("aria-label", text("administration.organisation.way"));
        columns();
        list.setItems(
                query -> organisations.browse(hereId(), typed(), query.getOffset(), query.getLimit()).stream(),
                query -> organisations.countBrowsed(hereId(), typed()));
        add(filters, way, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AT)
                .map(id -> organisations.get(OrganisationId.of(id)))
                .orElse(null);
        search.clear();
        show();
    }

    private void show() {
        way.removeAll();
        way.add(new Anchor("organisations", text("administration.organisation.all")));
        if (here == null) {
            title(text("administration.menu.organisations"));
            actions();
        } else {
            organisations.lineage(here.id()).forEach(above -> way.add(new Span("›"), link(above)));
            title(here.name().in(getLocale()), state(here));
            standing(here.code() + " · " + text("administration.kind." + here.kind()));
            if (here.kind() == OrganisationKind.UNIT) {
                actions(Buttons.main(text("administration.organisation.change"), () -> change(here)));
            } else {
                actions(
                        Buttons.main(text("administration.organisation.add"), this::add),
                        Buttons.plain(text("administration.organisation.change"), () -> change(here)));
            }
        }
        list.getDataProvider().refreshAll();
    }

    private void add() {
        new NewOrganisationDialog(organisations, editing, here, this::show).open();
    }

    private void change(Organisation chosen) {
        new OrganisationDialog(editing, chosen, () -> {
                    here = organisations.get(chosen.id());
                    show();
                })
                .open();
    }

    private OrganisationId hereId() {
        return here == null ? null : here.id();
    }

    private Optional<String> typed() {
        return Optional.of(search.getValue().strip()).filter(words -> !words.isEmpty());
    }

    private void columns() {
        list.addComponentColumn(this::link)
                .setHeader(text("administration.organisation.name"))
                .setFlexGrow(3);
        list.addColumn(each -> text("administration.kind." + each.kind()))
                .setHeader(text("administration.organisation.kind"))
                .setFlexGrow(1);
        list.addColumn(Organisation::code)
                .setHeader(text("administration.organisation.code"))
                .setFlexGrow(1);
        list.addComponentColumn(OrganisationsView::state)
                .setHeader(text("administration.organisation.state"))
                .setFlexGrow(1);
    }

    private Div card(Organisation each) {
        Span about = new Span(each.code() + " · " + text("administration.kind." + each.kind()));
        about.addClassName("pr-quiet");
        Div card = new Div(link(each), about);
        if (!each.active()) {
            card.add(new Div(state(each)));
        }
        card.addClassName("pr-list-card");
        return card;
    }

    private Anchor link(Organisation each) {
        Anchor link =
                new Anchor("organisations?" + AT + "=" + each.id(), each.name().in(getLocale()));
        link.addClassName("pr-strong");
        return link;
    }

    private static Chip state(Organisation each) {
        return Words.chip(
                each.active() ? Tone.GREEN : Tone.GREY,
                each.active() ? "administration.active" : "administration.closed");
    }
}

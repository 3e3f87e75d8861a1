package org.prameen.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.RouteStep;
import org.prameen.organisation.Routes;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/**
 * The way a report goes, for each type of agency. The handbook names the bodies but not all of what they do (document
 * 002, lines 309-391), so the way is data: steps can be named, moved, inserted and left out. Every change counts at once
 * and can be taken back.
 */
@Route("routes")
@RolesAllowed("ADMINISTRATOR")
class RoutesView extends Page {

    private final transient Organisations organisations;
    private final transient OrganisationEditing editing;
    private final transient Routes routes;
    private final Div cards = new Div();

    RoutesView(Organisations organisations, OrganisationEditing editing, Routes routes) {
        this.organisations = organisations;
        this.editing = editing;
        this.routes = routes;
        title(text("administration.menu.routes"));
        standing(text("administration.routes.about"));
        actions(new Anchor("organisations", text("administration.menu.organisations")));
        cards.addClassName("pr-cards");
        add(cards);
        show();
    }

    private void show() {
        cards.removeAll();
        organisations.types().forEach(type -> cards.add(card(type)));
    }

    private Div card(OrganisationType type) {
        List<RouteStep> steps = routes.of(type.code());
        OrderedList list = new OrderedList();
        list.addClassName("pr-route");
        for (int place = 0; place < steps.size(); place++) {
            list.add(line(type, steps, place));
        }
        Div card = new Div(
                new H2(type.name().in(getLocale())),
                list,
                Buttons.quiet(text("administration.routes.insert"), () -> insert(type, steps)));
        card.addClassName("pr-card");
        return card;
    }

    private ListItem line(OrganisationType type, List<RouteStep> steps, int place) {
        RouteStep step = steps.get(place);
        Span name = new Span(step.name().in(getLocale()));
        name.addClassName("pr-strong");
        Span body = new Span(text("administration.kind." + step.body()));
        body.addClassName("pr-quiet");
        Div buttons = new Div(
                Buttons.icon(
                        VaadinIcon.EDIT,
                        text("administration.routes.change", step.name()),
                        () -> new RouteStepDialog(step, changed -> set(type, with(steps, place, changed))).open()),
                Buttons.icon(
                        VaadinIcon.ARROW_UP,
                        text("administration.routes.up", step.name()),
                        () -> set(type, swapped(steps, place, place - 1))),
                Buttons.icon(
                        VaadinIcon.ARROW_DOWN,
                        text("administration.routes.down", step.name()),
                        () -> set(type, swapped(steps, place, place + 1))),
                Buttons.icon(
                        VaadinIcon.TRASH,
                        text("administration.routes.remove", step.name()),
                        () -> set(type, without(steps, place))));
        buttons.addClassName("pr-route-buttons");
        Div words = new Div(
                name,
                new Div(body),
                step.receives()
                        ? Words.chip(Tone.BLUE, "administration.routes.receives")
                        : Words.chip(Tone.GREY, "administration.routes.informed"));
        return new ListItem(words, buttons);
    }

    private void insert(OrganisationType type, List<RouteStep> steps) {
        new RouteStepDialog(RouteStepDialog.fresh(type.code()), step -> {
                    List<RouteStep> more = new ArrayList<>(steps);
                    more.add(step);
                    set(type, more);
                })
                .open();
    }

    private void set(OrganisationType type, List<RouteStep> steps) {
        List<RouteStep> before = routes.of(type.code());
        editing.setRoute(type.code(), steps);
        show();
        Notices.undoable(text("administration.routes.changed", type.name()), () -> {
            editing.setRoute(type.code(), before);
            show();
        });
    }

    private static List<RouteStep> with(List<RouteStep> steps, int place, RouteStep step) {
        List<RouteStep> changed = new ArrayList<>(steps);
        changed.set(place, step);
        return changed;
    }

    private static List<RouteStep> without(List<RouteStep> steps, int place) {
        List<RouteStep> changed = new ArrayList<>(steps);
        changed.remove(place);
        return changed;
    }

    private static List<RouteStep> swapped(List<RouteStep> steps, int place, int other) {
        List<RouteStep> changed = new ArrayList<>(steps);
        if (other >= 0 && other < steps.size()) {
            Collections.swap(changed, place, other);
        }
        return changed;
    }
}

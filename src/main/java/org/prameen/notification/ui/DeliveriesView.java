package org.prameen.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.prameen.notification.Deliveries;
import org.prameen.notification.Delivery;
import org.prameen.notification.DeliveryState;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.CardGrid;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** Did the mails go out? */
@Route("deliveries")
@Menu(title = "notification.menu.deliveries", order = 9, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class DeliveriesView extends Page {

    /** Wide enough for the button in both languages, also while no line shows one. */
    private static final String AGAIN = "148px";

    private final transient Deliveries deliveries;
    private final Select<DeliveryState> state = new Select<>();
    private final CardGrid<Delivery> list = new CardGrid<>(this::card);
    private final Div empty = new Div();
    private transient Map<DeliveryState, Integer> counts = Map.of();

    DeliveriesView(Deliveries deliveries) {
        this.deliveries = deliveries;
        title(text("notification.menu.deliveries"));
        standing(text("notification.deliveries.lead"));
        if (!deliveries.isMailOn()) {
            add(PreferencesView.note("amber", text("notification.mailsOff.administrator")));
        }
        counts = deliveries.counts();
        state.setLabel(text("notification.deliveries.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("notification.deliveries.everyState"));
        state.setPlaceholder(text("notification.deliveries.everyState"));
        state.setItemLabelGenerator(this::label);
        state.setItems(DeliveryState.values());
        state.addValueChangeListener(change -> refresh());
        columns();
        list.setItems(
                query -> deliveries.page(state.getOptionalValue(), query.getOffset(), query.getLimit()).stream(),
                query -> total());
        Div filters = new Div(state);
        filters.addClassName("pr-delivery-filters");
        add(filters, empty, list);
        refresh();
    }

    private String label(DeliveryState each) {
        return each == null
                ? text("notification.deliveries.everyState")
                : text("notification.state." + each) + " (" + counts.getOrDefault(each, 0) + ")";
    }

    private int total() {
        return state.getOptionalValue()
                .map(wanted -> counts.getOrDefault(wanted, 0))
                .orElseGet(() ->
                        counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private void refresh() {
        counts = deliveries.counts();
        boolean any = total() > 0;
        empty.removeAll();
        if (!any) {
            empty.add(new EmptyState(text("notification.deliveries.empty"), text("notification.deliveries.empty.now")));
        }
        list.setVisible(any);
        list.getDataProvider().refreshAll();
    }

    private void columns() {
        list.addColumn(delivery -> when(delivery))
                .setHeader(text("notification.deliveries.when"))
                .setFlexGrow(2);
        list.addComponentColumn(this::whom)
                .setHeader(text("notification.deliveries.whom"))
                .setFlexGrow(4);
        list.addColumn(this::what)
                .setHeader(text("notification.deliveries.what"))
                .setFlexGrow(4);
        list.addComponentColumn(this::became)
                .setHeader(text("notification.deliveries.state"))
                .setFlexGrow(5);
        list.addComponentColumn(this::again).setWidth(AGAIN).setFlexGrow(0);
    }

    private String when(Delivery delivery) {
        String moment = ThaiCalendar.dateTime(delivery.endedAt().orElse(delivery.dueAt()), getLocale());
        return delivery.state() == DeliveryState.WAITING ? text("notification.deliveries.next", moment) : moment;
    }

    private Div whom(Delivery delivery) {
        Span address = new Span(delivery.address().orElse("-"));
        address.addClassName("pr-quiet");
        Div whom = new Div(new Span(delivery.person().in(getLocale())), address);
        whom.addClassName("pr-delivery-cell");
        return whom;
    }

    private String what(Delivery delivery) {
        return text("notification.about." + delivery.kind())
                + delivery.subjectKey().map(key -> ": " + text(key)).orElse("")
                + delivery.caseNumber().map(number -> " · " + number).orElse("");
    }

    private Div became(Delivery delivery) {
        Div cell = new Div(new Span(chip(delivery.state())));
        delivery.errorKey().ifPresent(key -> cell.add(new Span(text(key))));
        String detail = text("notification.deliveries.attempts", delivery.attempts())
                + delivery.error().map(error -> " · " + error).orElse("");
        if (delivery.attempts() > 1 || delivery.error().isPresent()) {
            Span quiet = new Span(detail);
            quiet.addClassName("pr-quiet");
            cell.add(quiet);
        }
        cell.addClassName("pr-delivery-cell");
        return cell;
    }

    private Chip chip(DeliveryState became) {
        Tone tone =
                switch (became) {
                    case WAITING, DROPPED -> Tone.GREY;
                    case SENDING -> Tone.BLUE;
                    case SENT -> Tone.GREEN;
                    case UNCERTAIN -> Tone.AMBER;
                    case FAILED -> Tone.RED;
                };
        return new Chip(tone, text("notification.state." + became));
    }

    private Component again(Delivery delivery) {
        return delivery.state().isRepeatable()
                ? Buttons.plain(text("notification.deliveries.again"), () -> sendAgain(delivery))
                : new Span();
    }

    private void sendAgain(Delivery delivery) {
        try {
            deliveries.sendAgain(delivery.id());
            Notices.done(text("notification.deliveries.again.done"));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        refresh();
    }

    private Div card(Delivery delivery) {
        Span when = new Span(when(delivery));
        when.addClassName("pr-quiet");
        Div card = new Div(new Span(what(delivery)), whom(delivery), became(delivery), when, again(delivery));
        card.addClassName("pr-list-card");
        return card;
    }
}

package org.prameen.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Choice;
import org.prameen.planning.Part;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Own targets beside the handbook's criterion, and their announcement, without which they do not count. */
final class TargetsCard extends PartCard {

    private final ComboBox<Node> indicator = new ComboBox<>();
    private final TextField value = new TextField();
    private final Div targets = new Div();
    private final AnnouncementForm announcement;

    TargetsCard(PlanDesk desk) {
        super(Part.TARGETS, desk);
        indicator.setLabel(getTranslation("planning.field.indicator"));
        indicator.setItemLabelGenerator(
                node -> node.code() + "  " + node.title().in(getLocale()));
        indicator.setItems(desk.sheet().instrument().all(NodeKind.INDICATOR).stream()
                .filter(node ->
                        !desk.content(Choice.class, Part.CHOICE).excluded().containsKey(node.code()))
                .toList());
        indicator.addClassName("pl-wide");
        value.setLabel(getTranslation("planning.field.target"));
        value.setWidth("7em");
        value.setPlaceholder("4.00");
        value.getElement().setAttribute("inputmode", "decimal");
        Div row = new Div(indicator, value, Buttons.plain(getTranslation("planning.target.add"), this::add));
        row.addClassName("pl-row");
        announcement = new AnnouncementForm(desk, this::announced);
        put(row, targets, announcement);
        show();
    }

    private void add() {
        value.setInvalid(false);
        if (indicator.isEmpty()) {
            indicator.setInvalid(true);
            indicator.setErrorMessage(getTranslation("planning.target.pick"));
            return;
        }
        Optional<Rejected> wrong = tryAdd();
        value.setInvalid(wrong.isPresent());
        wrong.ifPresent(why ->
                value.setErrorMessage(getTranslation(why.key(), why.arguments().toArray())));
        show();
    }

    private Optional<Rejected> tryAdd() {
        try {
            Target target = new Target(Numbers.read(value.getValue()).orElse(null), Optional.empty());
            showJustNow(desk().save(targets().with(indicator.getValue().code(), target)));
            indicator.clear();
            value.clear();
            return Optional.empty();
        } catch (Rejected why) {
            return Optional.of(why);
        }
    }

    private void announced(org.prameen.planning.Edition edition) {
        showJustNow(edition);
        show();
    }

    private void show() {
        targets.removeAll();
        targets().byIndicator().forEach((code, target) -> targets.add(line(code, target)));
        announcement.setVisible(!targets().allAnnounced());
    }

    private Div line(String code, Target target) {
        String title = desk().sheet()
                .instrument()
                .find(code)
                .map(node -> node.title().in(getLocale()))
                .orElse("");
        Span name = new Span(code + "  " + title + "  " + target.value());
        name.addClassName("pl-name");
        Chip state = target.announcement()
                .map(told -> new Chip(
                        Tone.GREEN,
                        getTranslation(
                                "planning.announced", ThaiCalendar.shortDate(told.on(), getLocale()), told.audience())))
                .orElseGet(() -> new Chip(Tone.AMBER, getTranslation("planning.notAnnounced")));
        Div line = new Div(
                new Div(name, state),
                Buttons.icon(VaadinIcon.CLOSE_SMALL, getTranslation("planning.target.remove", code), () -> {
                    save(() -> targets().without(code));
                    show();
                }));
        line.addClassName("pl-line");
        return line;
    }

    private Targets targets() {
        return desk().content(Targets.class, Part.TARGETS);
    }
}

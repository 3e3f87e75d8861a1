package org.prameen.planning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.planning.Choice;
import org.prameen.planning.Part;
import org.prameen.planning.Responsible;
import org.prameen.planning.Responsibles;
import org.prameen.planning.domain.Areas;
import org.prameen.shell.Buttons;

/** A name for every selected area, or one name for all that are still empty. */
final class ResponsibleCard extends PartCard {

    private final Map<String, PersonNames> fields = new LinkedHashMap<>();
    private final Div areas = new Div();

    ResponsibleCard(PlanDesk desk) {
        super(Part.RESPONSIBLE, desk);
        PersonNames everywhere = new PersonNames(
                getTranslation("planning.responsible.forAll"), desk.sheet().staff(), getLocale());
        everywhere.setId("plan-responsible-all");
        Div row = new Div(
                everywhere,
                Buttons.plain(
                        getTranslation("planning.responsible.fill"),
                        () -> fill(new Responsible(everywhere.person(), everywhere.name()))));
        row.addClassName("pl-row");
        areas.addClassName("pl-areas");
        put(row, areas);
        show();
        desk.whenChanged(this::follow);
    }

    /** Follows the choice of indicators: an area that is left out needs nobody. */
    private void follow() {
        if (!List.copyOf(fields.keySet()).equals(codes())) {
            show();
        }
    }

    private List<String> codes() {
        return selected().stream().map(Node::code).toList();
    }

    private List<Node> selected() {
        return Areas.selected(desk().sheet().instrument(), desk().content(Choice.class, Part.CHOICE));
    }

    private void show() {
        fields.clear();
        areas.removeAll();
        selected().forEach(area -> areas.add(field(area)));
    }

    private PersonNames field(Node area) {
        PersonNames field = new PersonNames(
                area.code() + "  " + area.title().in(getLocale()),
                desk().sheet().staff(),
                getLocale());
        Optional.ofNullable(responsible().byArea().get(area.code())).ifPresent(who -> field.setValue(who.name()));
        field.addValueChangeListener(change ->
                save(() -> responsible().with(List.of(area.code()), new Responsible(field.person(), field.name()))));
        field.setId("plan-" + area.code());
        fields.put(area.code(), field);
        return field;
    }

    private void fill(Responsible who) {
        List<String> empty = codes().stream()
                .filter(code -> !responsible().byArea().containsKey(code))
                .toList();
        if (!who.name().isEmpty() && !empty.isEmpty()) {
            save(() -> responsible().with(empty, who));
            show();
        }
    }

    private Responsibles responsible() {
        return desk().content(Responsibles.class, Part.RESPONSIBLE);
    }
}

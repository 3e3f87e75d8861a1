package org.prameen.planning.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prameen.planning.Frame;
import org.prameen.planning.Method;
import org.prameen.planning.Monitoring;
import org.prameen.planning.Part;
import org.prameen.planning.PlanPart;
import org.prameen.shell.Buttons;

/** A part that is only text: a field each, saved when typing pauses. */
final class TextsCard extends PartCard {

    private static final int PAUSE = 1_000;
    private static final int LONGEST = 4_000;

    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final transient Function<List<String>, PlanPart> written;

    private TextsCard(Part part, PlanDesk desk, List<String> names, Function<List<String>, PlanPart> written) {
        super(part, desk);
        this.written = written;
        names.forEach(this::addField);
    }

    static TextsCard frame(PlanDesk desk) {
        return new TextsCard(
                Part.FRAME,
                desk,
                List.of("presentState", "hrPlan", "objectives", "reasons"),
                texts -> new Frame(texts.get(0), texts.get(1), texts.get(2), texts.get(3)));
    }

    static TextsCard method(PlanDesk desk) {
        TextsCard card = new TextsCard(
                Part.METHOD,
                desk,
                List.of("tools", "sources", "informants", "collection", "analysis"),
                texts -> new Method(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4)));
        card.put(Buttons.plain(card.getTranslation("planning.suggest"), card::suggest));
        return card;
    }

    static TextsCard monitoring(PlanDesk desk) {
        return new TextsCard(
                Part.MONITORING,
                desk,
                List.of("calendar", "followUp"),
                texts -> new Monitoring(texts.get(0), texts.get(1)));
    }

    private void addField(String name) {
        TextArea field = new TextArea(getTranslation("planning.field." + name));
        field.setValue(desk().content(PlanPart.class, part()).facts().getOrDefault(name, ""));
        field.setId("plan-" + name);
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setMinHeight("5em");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> save());
        fields.put(name, field);
        put(field);
    }

    private void save() {
        save(() ->
                written.apply(fields.values().stream().map(TextArea::getValue).toList()));
    }

    /** Fills what is empty with the handbook's own way of doing it. */
    private void suggest() {
        fields.forEach((name, field) -> {
            if (field.isEmpty()) {
                field.setValue(getTranslation("planning.suggested." + name));
            }
        });
    }
}

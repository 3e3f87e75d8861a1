package org.prameen.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.prameen.reporting.ShortDraft;
import org.prameen.shared.LocalText;
import org.prameen.shell.FieldFaults;

/** The texts of a short report; what is typed is kept at once and shown in the report beside it. */
class ShortTexts extends Div {

    private static final int PAUSE = 1_000;

    private final TextArea lead = area("reporting.short.leadText");
    private final TextArea leadEnglish = area("reporting.short.leadText.en");
    private final TextArea directions = area("reporting.short.directionsText");
    private final TextArea directionsEnglish = area("reporting.short.directionsText.en");
    private final Checkbox discussion = new Checkbox(getTranslation("reporting.short.withDiscussion"));
    private final Span state = new Span();
    private final FieldFaults faults = new FieldFaults().at("lead", lead).at("directions", directions);

    ShortTexts(ShortDraft draft, Consumer<ShortDraft> save) {
        addClassNames("pr-card", "pr-noprint", "rp-texts");
        lead.setValue(draft.lead().th());
        leadEnglish.setValue(draft.lead().en());
        directions.setValue(draft.directions().th());
        directionsEnglish.setValue(draft.directions().en());
        discussion.setValue(draft.withDiscussion());
        state.addClassName("pr-quiet");
        state.getElement().setAttribute("role", "status");
        Stream.of(lead, leadEnglish, directions, directionsEnglish)
                .forEach(area -> area.addValueChangeListener(change -> keep(save)));
        discussion.addValueChangeListener(change -> keep(save));
        add(
                new H2(getTranslation("reporting.short.texts")),
                lead,
                leadEnglish,
                directions,
                directionsEnglish,
                discussion,
                state);
    }

    private void keep(Consumer<ShortDraft> save) {
        state.setText(getTranslation("reporting.notSaved"));
        faults.during(() -> {
            save.accept(new ShortDraft(
                    LocalText.of(lead.getValue(), leadEnglish.getValue()),
                    LocalText.of(directions.getValue(), directionsEnglish.getValue()),
                    discussion.getValue()));
            state.setText(getTranslation("reporting.saved"));
        });
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.setWidthFull();
        area.setMaxLength(2000);
        return area;
    }
}

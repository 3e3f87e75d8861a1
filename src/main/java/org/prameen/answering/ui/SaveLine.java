package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.SheetForm;
import org.prameen.shared.ThaiCalendar;

/** The quiet line that says whether everything is saved, and what versions this window has written or seen. */
class SaveLine extends Div {

    private final Map<String, Integer> versions = new HashMap<>();

    SaveLine(Optional<Instant> lastSaved) {
        addClassNames("an-state", "pr-quiet");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-state", "saved")
                .setAttribute("data-saving", getTranslation("answering.saving"))
                .setAttribute("data-failed", getTranslation("answering.saveFailed"));
        add(new Span(lastSaved.map(this::words).orElse(getTranslation("answering.neverSaved"))));
        Element retry = new Element("button");
        retry.setText(getTranslation("answering.retry"));
        retry.setAttribute("type", "button").setAttribute("class", "an-retry");
        getElement().appendChild(retry);
    }

    String words(Instant at) {
        return getTranslation("answering.saved", ThaiCalendar.time(at));
    }

    void seen(SheetForm form) {
        form.items().forEach(answer -> versions.put(answer.item(), answer.version()));
    }

    void written(String item, int version) {
        versions.put(item, version);
    }

    /** What the form's {@link SheetForm#stamp()} is as far as this window knows. */
    long stampOf(SheetForm form) {
        return form.items().stream()
                .map(ItemAnswer::item)
                .mapToLong(item -> versions.getOrDefault(item, 0))
                .sum();
    }
}

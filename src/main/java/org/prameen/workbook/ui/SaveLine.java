package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.ThaiCalendar;

/** The quiet line that says whether everything is saved, and takes the last change back. */
class SaveLine extends Div {

    private final NativeButton undo;

    SaveLine(Optional<Instant> lastSaved, SerializableRunnable takeBack) {
        addClassNames("an-state", "pr-quiet");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-state", "saved")
                .setAttribute("data-saving", getTranslation("workbook.screen.saving"))
                .setAttribute("data-failed", getTranslation("workbook.screen.saveFailed"))
                .setAttribute("data-refused", getTranslation("workbook.screen.notSaved"));
        add(new Span(lastSaved.map(this::words).orElse(getTranslation("workbook.screen.neverSaved"))));
        getElement().appendChild(Plain.button("an-retry", getTranslation("workbook.screen.retry")));
        undo = new NativeButton(getTranslation("shell.undo"), click -> takeBack.run());
        undo.addClassName("wb-undo");
        undo.setVisible(false);
        add(undo);
    }

    String words(Instant at) {
        return getTranslation("workbook.screen.saved", ThaiCalendar.time(at));
    }

    /** @param item whose change can be taken back; empty when there is none */
    void offersUndo(Optional<String> item) {
        undo.setVisible(item.isPresent());
        item.ifPresent(code -> undo.setAriaLabel(getTranslation("workbook.screen.undoOf", code)));
    }
}

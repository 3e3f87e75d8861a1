package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.prameen.shell.Buttons;

/** Offers to take the answers of the round before over. */
class BeforeNote extends Div {

    BeforeNote(int answers, SerializableRunnable take) {
        addClassNames("pr-note", "blue", "wb-reuse", "wb-content");
        add(
                new Span(getTranslation("workbook.before.offer")),
                Buttons.plain(getTranslation("workbook.before.take", answers), take::run));
    }
}

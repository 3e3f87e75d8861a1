package org.prameen.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far something is, in words with a bar beneath; the words say it all, so the bar is hidden from screen readers. */
public class ProgressLine extends Div {

    /** @param percent from 0 to 100 */
    public ProgressLine(String words, int percent) {
        addClassName("pr-progress");
        Div bar = new Div();
        bar.addClassName("pr-progress-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--part", percent + "%");
        add(new Span(words), bar);
    }
}

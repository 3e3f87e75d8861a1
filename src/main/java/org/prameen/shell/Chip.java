package org.prameen.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A state in a word, with its icon and colour. */
public class Chip extends Span {

    public Chip(Tone tone, String words) {
        addClassNames("pr-chip", tone.css());
        Icon icon = tone.icon().create();
        icon.setSize("0.9em");
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(words));
    }
}

package org.prameen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says why a list is empty and what to do about it. */
public class EmptyState extends Div {

    /** @param next a button or link that leads on, if there is one */
    public EmptyState(String why, String whatNow, Component... next) {
        addClassName("pr-empty");
        com.vaadin.flow.dom.Element strong = new com.vaadin.flow.dom.Element("strong");
        strong.setText(why);
        getElement().appendChild(strong);
        add(new Span(whatNow));
        Div buttons = new Div(next);
        add(buttons);
    }
}

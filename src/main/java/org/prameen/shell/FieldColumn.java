package org.prameen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Fields below each other, as wide as the dialog or card they are in. */
public class FieldColumn extends Div {

    public FieldColumn(Component... fields) {
        addClassName("pr-column");
        add(fields);
    }
}

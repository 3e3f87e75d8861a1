package org.prameen.workbook.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import java.util.Map;

/** A short list to choose from, of plain HTML, so that keys work in it as everywhere. */
@Tag("select")
class PlainSelect extends AbstractSinglePropertyField<PlainSelect, String> implements Focusable<PlainSelect> {

    /** @param options words by value, in order */
    PlainSelect(Map<String, String> options, String chosen) {
        super("value", "", false);
        options.forEach((value, words) -> getElement()
                .appendChild(Plain.text("option", "", words)
                        .setAttribute("value", value)
                        .setAttribute("selected", value.equals(chosen))));
        setSynchronizedEvent("change");
        setValue(chosen);
    }
}

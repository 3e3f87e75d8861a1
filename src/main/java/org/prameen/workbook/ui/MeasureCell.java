package org.prameen.workbook.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One field of a measure with its label, which a wide screen shows as the head of the column, and what is wrong with it. */
class MeasureCell extends Div {

    private final MeasureField field;
    private final AbstractField<?, String> input;
    private final Div fault = new Div();

    /** @param typed told of each change that a person made */
    MeasureCell(MeasureField field, String value, boolean open, SerializableConsumer<String> typed) {
        this.field = field;
        addClassNames("wr-cell", "wr-" + field.code());
        String id = "wr-" + UUID.randomUUID();
        String words = getTranslation("workbook.results.field." + field.code());
        NativeLabel label = new NativeLabel(words);
        label.addClassName("wr-label");
        label.setFor(id);
        fault.setId(id + "-f");
        fault.addClassName("wb-fault");
        input = field == MeasureField.DIRECTION ? select(value) : text(value);
        input.setId(id);
        input.getElement().setAttribute("aria-label", words);
        ((Focusable<?>) input).setEnabled(open);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        add(label, input, fault);
    }

    private static Input text(String value, MeasureField field) {
        Input text = new Input();
        text.setType("text");
        text.addClassName("wr-input");
        text.getElement().setAttribute("autocomplete", "off");
        if (field.isFigure()) {
            text.getElement().setAttribute("inputmode", "decimal");
        }
        text.setValue(value);
        return text;
    }

    private Input text(String value) {
        return text(value, field);
    }

    private PlainSelect select(String value) {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("", getTranslation("workbook.results.direction.none"));
        ways.put("HIGHER", getTranslation("workbook.results.direction.HIGHER"));
        ways.put("LOWER", getTranslation("workbook.results.direction.LOWER"));
        PlainSelect select = new PlainSelect(ways, value);
        select.addClassName("wr-input");
        return select;
    }

    MeasureField field() {
        return field;
    }

    String value() {
        return input.getValue();
    }

    /** Shows what stands there now. */
    void show(String value) {
        if (!input.getValue().equals(value)) {
            input.setValue(value);
        }
    }

    /** @param words what is wrong with it; empty for nothing */
    void fault(String words) {
        fault.setText(words);
        if (words.isEmpty()) {
            input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", fault.getId().orElseThrow());
        }
    }

    void focus() {
        ((Focusable<?>) input).focus();
    }
}

package org.prameen.workbook.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;

/** One field of a measure with its label, which a wide screen shows as the head of the column, and what is wrong with it. */
class MeasureCell extends Div {

    private final String code;
    private final String words;
    private final AbstractField<?, String> input;
    private final Div fault = new Div();

    /**
     * @param code as refusals name the field
     * @param typed told of each change that a person made
     */
    MeasureCell(
            String code,
            String words,
            AbstractField<?, String> input,
            boolean open,
            SerializableConsumer<String> typed) {
        this.code = code;
        this.words = words;
        this.input = input;
        addClassNames("wr-cell", "wr-" + code);
        String id = "wr-" + UUID.randomUUID();
        NativeLabel label = new NativeLabel(words);
        label.addClassName("wr-label");
        label.setFor(id);
        fault.setId(id + "-f");
        fault.addClassName("wb-fault");
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

    String code() {
        return code;
    }

    /** What it is called. */
    String words() {
        return words;
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

    /** @param why what is wrong with it; empty for nothing */
    void fault(String why) {
        fault.setText(why);
        if (why.isEmpty()) {
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

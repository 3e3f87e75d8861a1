package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prameen.lifecycle.forms.FormPart;
import org.prameen.lifecycle.forms.FormPart.Choice;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.lifecycle.forms.FormSchema;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;

/** Draws any form of the kinds we support, in the reader's language. */
class FormFields extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    FormFields(FormSchema form, Map<String, ?> values, Runnable changed) {
        addClassName("pr-form");
        form.parts().forEach(part -> add(drawn(part)));
        form.fields().forEach(field -> FieldValues.set(fields.get(field.key()), field, values.get(field.key())));
        fields.values().forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
    }

    /** What stands in the fields, by field key, unchecked. */
    Map<String, Object> typed() {
        Map<String, Object> typed = new LinkedHashMap<>();
        fields.forEach((key, field) -> typed.put(key, FieldValues.get(field)));
        return typed;
    }

    /** Says each fault at its field, takes away those of before, and puts the cursor at the first. */
    void show(List<Rejected> faults) {
        fields.values().forEach(field -> say(field, null));
        for (Rejected fault : faults) {
            fault.field()
                    .map(fields::get)
                    .ifPresent(field -> say(
                            field, getTranslation(fault.key(), fault.arguments().toArray())));
        }
        faults.stream().findFirst().flatMap(Rejected::field).map(fields::get).ifPresent(field -> field.getElement()
                .callJsFunction("focus"));
    }

    private static void say(Component field, String fault) {
        HasValidationProperties valid = (HasValidationProperties) field;
        valid.setErrorMessage(fault);
        valid.setInvalid(fault != null);
    }

    private Component drawn(FormPart part) {
        if (part instanceof FormPart.Text text) {
            return new Markdown(text.markdown().in(getLocale()));
        }
        Field field = (Field) part;
        Component drawn = component(field, words(field.label()));
        fields.put(field.key(), drawn);
        mark(drawn, field.required());
        if (drawn instanceof HasHelper helped) {
            field.description().ifPresent(text -> helped.setHelperText(words(text)));
        }
        if (drawn instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        return drawn;
    }

    /** To a group of fields ARIA has no "required": there the mark is for the eye, and the fault says it to everybody. */
    private static void mark(Component drawn, boolean required) {
        if (drawn instanceof BuddhistDateField || drawn instanceof CheckboxGroup<?>) {
            drawn.getElement().getClassList().set("pr-required", required);
        } else {
            ((AbstractField<?, ?>) drawn).setRequiredIndicatorVisible(required);
        }
    }

    private Component component(Field field, String label) {
        return switch (field.kind()) {
            case TEXTFIELD -> new TextField(label);
            case TEXTAREA -> area(label);
            case NUMBER -> number(label);
            case DATETIME -> new BuddhistDateField(label);
            case CHECKBOX -> new Checkbox(label);
            case RADIO -> radio(field, label);
            case SELECT -> select(field, label);
            case CHECKLIST -> checklist(field, label);
        };
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMinRows(3);
        return area;
    }

    /** A plain text field, because number fields of browsers refuse Thai digits. */
    private static TextField number(String label) {
        TextField number = new TextField(label);
        number.getElement().setAttribute("inputmode", "decimal");
        number.addClassName("pr-number");
        return number;
    }

    private RadioButtonGroup<Choice> radio(Field field, String label) {
        RadioButtonGroup<Choice> radio = new RadioButtonGroup<>(label);
        radio.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        radio.setItems(field.choices());
        radio.setItemLabelGenerator(choice -> words(choice.label()));
        return radio;
    }

    private ComboBox<Choice> select(Field field, String label) {
        ComboBox<Choice> select = new ComboBox<>(label);
        select.setItems(field.choices());
        select.setItemLabelGenerator(choice -> words(choice.label()));
        select.setClearButtonVisible(!field.required());
        return select;
    }

    private CheckboxGroup<Choice> checklist(Field field, String label) {
        CheckboxGroup<Choice> list = new CheckboxGroup<>(label);
        list.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        list.setItems(field.choices());
        list.setItemLabelGenerator(choice -> words(choice.label()));
        return list;
    }

    private String words(LocalText text) {
        return text.in(getLocale());
    }
}

package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.lifecycle.forms.FormPart.Choice;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.shell.BuddhistDateField;

/** Between what is kept of a form and what its fields hold. */
final class FieldValues {

    private FieldValues() {}

    /** @param kept as it was recorded, null for nothing */
    @SuppressWarnings("unchecked")
    static void set(Component component, Field field, Object kept) {
        if (kept == null) {
            return;
        }
        if (component instanceof TextField || component instanceof TextArea) {
            ((HasValue<?, String>) component).setValue(plain(kept));
        } else if (component instanceof BuddhistDateField date) {
            date.setValue(LocalDate.parse(kept.toString()));
        } else if (component instanceof Checkbox checkbox) {
            checkbox.setValue(Boolean.TRUE.equals(kept));
        } else if (component instanceof CheckboxGroup<?>) {
            ((HasValue<?, Set<Choice>>) component).setValue(choices(field, (Collection<?>) kept));
        } else {
            choice(field, kept.toString()).ifPresent(((HasValue<?, Choice>) component)::setValue);
        }
    }

    /** @return text, date, truth, a choice's value or a set of them; null where nothing is chosen */
    static Object get(Component component) {
        Object value = ((HasValue<?, ?>) component).getValue();
        if (component instanceof RadioButtonGroup<?> || component instanceof ComboBox<?>) {
            return value == null ? null : ((Choice) value).value();
        }
        return value instanceof Set<?> many
                ? many.stream().map(choice -> ((Choice) choice).value()).collect(Collectors.toSet())
                : value;
    }

    private static String plain(Object kept) {
        return kept instanceof Number ? new BigDecimal(kept.toString()).toPlainString() : kept.toString();
    }

    private static Set<Choice> choices(Field field, Collection<?> values) {
        return field.choices().stream()
                .filter(choice -> values.contains(choice.value()))
                .collect(Collectors.toSet());
    }

    private static Optional<Choice> choice(Field field, String value) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst();
    }
}

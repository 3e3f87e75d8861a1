package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.lifecycle.forms.FormSchema;
import org.prameen.shared.ThaiCalendar;

/** A form as it was filled in, to read. */
class RecordedForm extends DescriptionList {

    RecordedForm(FormSchema form, Map<String, ?> values) {
        addClassName("pr-recorded");
        for (Field field : form.fields()) {
            Object value = values.get(field.key());
            if (value != null) {
                add(new Term(field.label().in(getLocale())));
                add(new Description(words(field, value, getLocale())));
            }
        }
    }

    private String words(Field field, Object value, Locale locale) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA, NUMBER -> value.toString();
            case DATETIME -> ThaiCalendar.longDate(LocalDate.parse(value.toString()), locale);
            case CHECKBOX -> getTranslation(Boolean.TRUE.equals(value) ? "lifecycle.yes" : "lifecycle.no");
            case RADIO, SELECT -> choice(field, value, locale);
            case CHECKLIST ->
                ((Collection<?>) value)
                        .stream().map(one -> choice(field, one, locale)).collect(Collectors.joining(" · "));
        };
    }

    private static String choice(Field field, Object value, Locale locale) {
        return field.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().in(locale))
                .findFirst()
                .orElse(String.valueOf(value));
    }
}

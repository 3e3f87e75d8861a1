package org.prameen.lifecycle.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.prameen.lifecycle.forms.FormPart.Field;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shared.ThaiText;

/**
 * Checks what was filled in against the form.
 *
 * @param data what may be kept, by field key: text, whole or decimal number, ISO date, truth or list of choices
 * @param faults one sentence a field, in the order of the form
 */
public record FormCheck(Map<String, Object> data, List<Rejected> faults) {

    /** Digits that no real figure exceeds; guards against numbers made to exhaust. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** @param typed by field key: text for texts and numbers, {@link LocalDate}, Boolean, or a collection of choices */
    public static FormCheck of(FormSchema form, Map<String, ?> typed) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Rejected> faults = new ArrayList<>();
        for (Field field : form.fields()) {
            try {
                value(field, typed.get(field.key())).ifPresent(value -> data.put(field.key(), value));
            } catch (Rejected fault) {
                faults.add(fault.at(field.key()));
            }
        }
        return new FormCheck(data, faults);
    }

    private static Optional<Object> value(Field field, Object typed) {
        Optional<Object> value =
                switch (field.kind()) {
                    case TEXTFIELD, TEXTAREA -> text(field, typed);
                    case NUMBER -> number(field, typed);
                    case DATETIME -> date(typed);
                    case CHECKBOX -> Optional.<Object>of(Boolean.TRUE.equals(typed));
                    case RADIO, SELECT -> choice(field, typed);
                    case CHECKLIST -> choices(field, typed);
                };
        if (field.required()
                && value.filter(given -> !Boolean.FALSE.equals(given)).isEmpty()) {
            throw Rejected.because("lifecycle.form.required");
        }
        return value;
    }

    private static Optional<Object> text(Field field, Object typed) {
        String text = string(typed);
        if (text.length() > field.maxLength()) {
            throw Rejected.because("lifecycle.form.tooLong", field.maxLength());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Object> number(Field field, Object typed) {
        String text = ThaiDigits.toArabic(string(typed)).replace(",", "").replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Rejected.because("lifecycle.form.notANumber");
        }
        BigDecimal number = new BigDecimal(text);
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            throw field.decimals() == 0
                    ? Rejected.because("lifecycle.form.notWhole")
                    : Rejected.because("lifecycle.form.tooManyDecimals", field.decimals());
        }
        field.min().filter(min -> number.compareTo(min) < 0).ifPresent(min -> {
            throw Rejected.because("lifecycle.form.tooSmall", min.toPlainString());
        });
        field.max().filter(max -> number.compareTo(max) > 0).ifPresent(max -> {
            throw Rejected.because("lifecycle.form.tooLarge", max.toPlainString());
        });
        return Optional.of(number);
    }

    private static Optional<Object> date(Object typed) {
        return typed instanceof LocalDate date ? Optional.of(date.toString()) : Optional.empty();
    }

    private static Optional<Object> choice(Field field, Object typed) {
        String value = string(typed);
        if (!value.isEmpty() && !field.offers(value)) {
            throw Rejected.because("lifecycle.form.unknownChoice");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Object> choices(Field field, Object typed) {
        List<String> values = typed instanceof Collection<?> many
                ? List.copyOf(new TreeSet<>(many.stream().map(String::valueOf).toList()))
                : List.of();
        if (!values.stream().allMatch(field::offers)) {
            throw Rejected.because("lifecycle.form.unknownChoice");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String string(Object typed) {
        return typed == null ? "" : ThaiText.typed(typed.toString());
    }
}

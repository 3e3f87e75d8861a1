package org.prameen.lifecycle.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/** What a form is made of. */
public sealed interface FormPart {

    /** Something to read, in Markdown. */
    record Text(LocalText markdown) implements FormPart {}

    /**
     * Something to fill in.
     *
     * @param key under which the value is kept
     * @param maxLength of a text, in characters
     * @param decimals digits after the point that a number may have
     * @param choices of a radio, select or checklist; empty for others
     */
    record Field(
            String key,
            FieldKind kind,
            LocalText label,
            Optional<LocalText> description,
            boolean required,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            int maxLength,
            int decimals,
            List<Choice> choices)
            implements FormPart {

        public boolean offers(String value) {
            return choices.stream().anyMatch(choice -> choice.value().equals(value));
        }
    }

    /** One of several values to choose from. */
    record Choice(String value, LocalText label) {}
}

package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * One field of an answer form.
 *
 * @param code unique in its row, for example {@code RESULT}
 * @param optional may stay empty in an answer that counts
 * @param when it is asked only then; empty where always
 * @param options of a choice, in printed order
 * @param of what a percentage is a part of
 */
public record AnswerField(
        String code,
        LocalText title,
        FieldKind kind,
        boolean optional,
        Optional<When> when,
        List<Option> options,
        Optional<LocalText> of) {

    /** What is kept of a field that is ticked. */
    public static final String TICKED = "1";

    public AnswerField {
        options = List.copyOf(options);
    }

    /** Another field of the row has one of some values. */
    public record When(String field, Set<String> is) {

        public When {
            is = Set.copyOf(is);
        }
    }

    /** One thing that can be chosen. */
    public record Option(String code, LocalText title) {}
}

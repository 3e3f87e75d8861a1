package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * What counts as one in a block of an answer form: a domain, a process, an element.
 *
 * @param code unique in its block; the position, from 1, where rows have no names
 * @param title empty where the position is all there is to say
 */
public record AnswerRow(String code, Optional<LocalText> title, List<AnswerField> fields) {

    public AnswerRow {
        fields = List.copyOf(fields);
    }

    /** Whether its name says all that its only field is about. */
    public boolean isField() {
        return title.isPresent() && fields.size() == 1;
    }
}

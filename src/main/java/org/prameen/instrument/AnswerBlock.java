package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A part of an answer form whose rows are counted.
 *
 * @param code unique in its form
 * @param rows in printed order; one where nothing is repeated
 * @param least how many rows have to be filled in completely
 * @param optional owed only once something of it is filled in
 * @param ranked the rows go by their importance
 * @param lines where the document prints what is asked, for example {@code 131-138}; empty where it is a method of the system
 */
public record AnswerBlock(
        String code,
        Optional<LocalText> title,
        List<AnswerRow> rows,
        int least,
        boolean optional,
        boolean ranked,
        Optional<String> lines) {

    public AnswerBlock {
        rows = List.copyOf(rows);
    }

    /** Whether every row has to be filled in. */
    public boolean needsAll() {
        return least == rows.size();
    }
}

package org.prameen.instrument;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.AnswerForm.Cell;

/** What people call a field of an answer form. @param texts the sentence of a key with the number of a row */
public record CellName(Locale locale, BiFunction<String, String, String> texts) {

    /** For example {@code Economy · Result}. */
    public String of(Cell cell) {
        String row = row(cell.block(), cell.row());
        return cell.row().isField()
                ? row
                : Stream.of(row, cell.field().title().in(locale))
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" · "));
    }

    /** The name of a row, or its number; empty where there is only one. */
    public String row(AnswerBlock block, AnswerRow row) {
        if (row.title().isPresent()) {
            return row.title().get().in(locale);
        }
        if (block.rows().size() == 1) {
            return "";
        }
        return texts.apply(block.ranked() ? "instrument.answer.rank" : "instrument.answer.slot", row.code());
    }
}

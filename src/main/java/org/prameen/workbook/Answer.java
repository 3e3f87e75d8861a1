package org.prameen.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.workbook.domain.AnswerCheck;
import org.prameen.workbook.domain.EntryRule;

/** What is filled in of an item's answer form. @param entries of the workbook, by code */
record Answer(Node item, Map<String, BookEntry> entries) {

    /** Nothing where the item has no form. */
    List<AnswerCheck.State> states() {
        return item.answer()
                .map(form -> AnswerCheck.of(item.code(), form, cells()))
                .orElse(List.of());
    }

    /** What stands in the fields, by code, without those that are empty. */
    Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        BookCodes.cells(item).forEach(code -> value(entries, code).ifPresent(value -> cells.put(code, value)));
        return cells;
    }

    /** Whether an item is said to be done, be it in part. */
    static boolean claimed(Map<String, BookEntry> entries, String item) {
        return value(entries, item)
                .filter(value -> !value.equals("0") && !value.equals(EntryRule.NOT_APPLICABLE))
                .isPresent();
    }

    private static Optional<String> value(Map<String, BookEntry> entries, String code) {
        return Optional.ofNullable(entries.get(code)).flatMap(BookEntry::value);
    }
}

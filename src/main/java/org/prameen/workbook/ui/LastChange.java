package org.prameen.workbook.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** The last change of this window, so that it can be taken back, and what stood in the section before it. */
class LastChange implements Serializable {

    private static final long serialVersionUID = 1;

    /** @param before to be written again @param version that the change made */
    record Change(String item, String kind, String before, int version) implements Serializable {}

    private final Map<String, String> standing = new HashMap<>();
    private Change change;

    /** Remembers what stands in the section on the screen. */
    void seen(Workbook book, Node section) {
        standing.clear();
        section.children().forEach(item -> {
            seen(book, item.code());
            item.answer().ifPresent(form -> form.cells(item.code()).forEach(cell -> seen(book, cell.code())));
        });
        SummaryPart.codes(book, section).forEach(code -> seen(book, code));
    }

    /** Remembers what stands at the codes that are on the screen. */
    void seen(Workbook book, Collection<String> codes) {
        standing.clear();
        codes.forEach(code -> seen(book, code));
    }

    private void seen(Workbook book, String code) {
        Optional<BookEntry> entry = book.entry(code);
        standing.put(key(code, OwnBook.VALUE), entry.flatMap(BookEntry::value).orElse(""));
        standing.put(key(code, OwnBook.NOTE), entry.flatMap(BookEntry::note).orElse(""));
    }

    /** Nothing can be taken back of an item that is not on the screen: what stood there is not known. */
    void made(String item, String kind, int version) {
        String before = standing.get(key(item, kind));
        change = before == null ? null : new Change(item, kind, before, version);
    }

    Optional<Change> takeBack() {
        return Optional.ofNullable(change);
    }

    void forget() {
        change = null;
    }

    Optional<String> item() {
        return takeBack().map(Change::item);
    }

    private static String key(String item, String kind) {
        return item + "|" + kind;
    }
}

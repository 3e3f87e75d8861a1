package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Calls of {@code book.js}, which runs in the browser on the board of a workbook. */
final class BookScript {

    private static final String SCRIPT = read();

    private BookScript() {}

    static void start(Component board) {
        board.getElement().executeJs(SCRIPT + "\nprBook.start(this);");
    }

    /** @param item to go to; null for none */
    static void shown(Component board, String item, boolean toFirstBlank) {
        board.getElement().executeJs("prBook.shown(this, $0, $1)", item, toFirstBlank);
    }

    static void saved(Component board, String item, String kind, String value, int version, String words) {
        board.getElement().executeJs("prBook.saved(this, $0, $1, $2, $3, $4)", item, kind, value, version, words);
    }

    /** Shows a value that did not come from this row's own fields. */
    static void put(Component board, String item, String kind, String value) {
        board.getElement().executeJs("prBook.put(this, $0, $1, $2)", item, kind, value);
    }

    /** Nothing was written, and what stands there is shown anew. */
    static void dropped(Component board, String item, String kind, String words) {
        board.getElement().executeJs("prBook.dropped(this, $0, $1, $2)", item, kind, words);
    }

    /** Nothing was written; what was typed stays, with the sentence beside it. */
    static void refused(Component board, String item, String kind, String why) {
        board.getElement().executeJs("prBook.refused(this, $0, $1, $2)", item, kind, why);
    }

    static void failed(Component board, String item) {
        board.getElement().executeJs("prBook.failed(this, $0)", item);
    }

    private static String read() {
        try (InputStream script = BookScript.class.getResourceAsStream("book.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

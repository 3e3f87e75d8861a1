package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Calls of {@code sheet.js}, which runs in the browser on the board of a sheet. */
final class SheetScript {

    private static final String SCRIPT = read("sheet.js");

    private SheetScript() {}

    static void start(Component board) {
        board.getElement().executeJs(SCRIPT + "\nprSheet.start(this);");
    }

    static void shown(Component board, String item, boolean toFirstUnanswered) {
        board.getElement().executeJs("prSheet.shown(this, $0, $1)", item, toFirstUnanswered);
    }

    static void saved(Component board, String item, String kind, String value, int version, String words) {
        board.getElement().executeJs("prSheet.saved(this, $0, $1, $2, $3, $4)", item, kind, value, version, words);
    }

    static void refused(Component board, String item, String kind, String words) {
        board.getElement().executeJs("prSheet.refused(this, $0, $1, $2)", item, kind, words);
    }

    static void failed(Component board, String item) {
        board.getElement().executeJs("prSheet.failed(this, $0)", item);
    }

    /** A script that stands beside the classes of this package. */
    static String read(String name) {
        try (InputStream script = SheetScript.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

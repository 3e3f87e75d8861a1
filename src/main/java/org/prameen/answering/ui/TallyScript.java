package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Calls of {@code tally.js}, which keeps incomplete rows in the browser. */
final class TallyScript {

    private static final String SCRIPT = SheetScript.read("tally.js");

    /** Between the values of a row, none of which holds a line break. */
    static final String BETWEEN = "\n";

    private TallyScript() {}

    static void start(Component table) {
        table.getElement().executeJs(SCRIPT + "\nprTally.start(this);");
    }

    static void saved(Component table, String item, List<String> values) {
        table.getElement().executeJs("prTally.saved(this, $0, $1)", item, String.join(BETWEEN, values));
    }

    static void forget(Component table, String item) {
        table.getElement().executeJs("prTally.forget(this, $0)", item);
    }
}

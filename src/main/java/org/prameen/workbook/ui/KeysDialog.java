package org.prameen.workbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.prameen.shell.Buttons;

/** The keys of the workbook. */
class KeysDialog extends Dialog {

    private static final List<String> KEYS = List.of("digits", "blank", "sideways", "move", "next", "help");

    KeysDialog() {
        setHeaderTitle(getTranslation("workbook.screen.keys.title"));
        KEYS.forEach(key -> add(new Div(getTranslation("workbook.screen.keys." + key))));
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }
}

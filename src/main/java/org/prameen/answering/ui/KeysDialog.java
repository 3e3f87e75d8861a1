package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.prameen.shell.Buttons;

/** The keys of the answering screen. */
class KeysDialog extends Dialog {

    private static final List<String> KEYS = List.of("scores", "na", "move", "next", "help");

    KeysDialog() {
        setHeaderTitle(getTranslation("answering.keys.title"));
        for (String key : KEYS) {
            add(new Div(getTranslation("answering.keys." + key)));
        }
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }
}

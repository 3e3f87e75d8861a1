package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.shell.Buttons;

/** The keys that make the inbox fast. */
class KeysDialog extends Dialog {

    KeysDialog() {
        setHeaderTitle(getTranslation("lifecycle.keys"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("pr-keys");
        for (String name : List.of("move", "open", "choose", "search", "help")) {
            keys.add(new DescriptionList.Term(key(name)));
            keys.add(new DescriptionList.Description(getTranslation("lifecycle.keys." + name)));
        }
        add(keys);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }

    private Span key(String name) {
        Span key = new Span(getTranslation("lifecycle.keys." + name + ".key"));
        key.addClassName("pr-key");
        return key;
    }
}

package org.prameen.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The keys that make a screen fast. */
public final class KeysDialog extends Dialog {

    /**
     * @param texts key of the title; below it stand, for each name, what it does and with {@code .key} the key itself
     * @param names in the order shown
     */
    public KeysDialog(String texts, List<String> names) {
        setHeaderTitle(getTranslation(texts));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("pr-keys");
        for (String name : names) {
            Span key = new Span(getTranslation(texts + "." + name + ".key"));
            key.addClassName("pr-key");
            keys.add(new DescriptionList.Term(key));
            keys.add(new DescriptionList.Description(getTranslation(texts + "." + name)));
        }
        add(keys);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }
}

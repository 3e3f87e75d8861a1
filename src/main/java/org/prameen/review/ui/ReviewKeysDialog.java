package org.prameen.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.shell.Buttons;

/** The keys that make reviewing fast. */
class ReviewKeysDialog extends Dialog {

    ReviewKeysDialog() {
        setHeaderTitle(getTranslation("review.keys"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("pr-keys");
        for (String name : List.of("next", "rows", "accept", "return", "verify", "undo", "help")) {
            Span key = new Span(getTranslation("review.keys." + name + ".key"));
            key.addClassName("pr-key");
            keys.add(new DescriptionList.Term(key));
            keys.add(new DescriptionList.Description(getTranslation("review.keys." + name)));
        }
        add(keys);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }
}

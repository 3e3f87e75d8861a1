package org.prameen.administration.ui;

import com.vaadin.flow.component.UI;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Chips with words of the current language. */
final class Words {

    private Words() {}

    static Chip chip(Tone tone, String key) {
        return new Chip(tone, UI.getCurrent().getTranslation(key));
    }
}

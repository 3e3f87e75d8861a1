package org.prameen.certification.ui;

import com.vaadin.flow.component.UI;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Whether a certificate counts, in a word. */
final class StateChips {

    private StateChips() {}

    static Chip of(boolean valid) {
        return valid ? new Chip(Tone.GREEN, words("valid")) : new Chip(Tone.RED, words("withdrawn"));
    }

    private static String words(String state) {
        return UI.getCurrent().getTranslation("certification.state." + state);
    }
}

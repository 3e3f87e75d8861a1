package org.prameen.round.ui;

import com.vaadin.flow.component.UI;
import org.prameen.scoring.method.MethodChoice;

/** Says what a choice of method is about, and what was chosen, in the words of the person who looks. */
final class MethodWords {

    private MethodWords() {}

    static String name(MethodChoice choice) {
        return UI.getCurrent().getTranslation(key(choice), choice.group().orElse(""));
    }

    static String option(MethodChoice choice, String option) {
        return UI.getCurrent().getTranslation(key(choice) + "." + option);
    }

    private static String key(MethodChoice choice) {
        return "scoring.method." + choice.name();
    }
}

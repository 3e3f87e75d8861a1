package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import org.prameen.instrument.Instrument;
import org.prameen.workbook.domain.EntryRule;

/** What was entered, as people say it. */
final class Said {

    private Said() {}

    static String of(Instrument instrument, String item, String value) {
        if (EntryRule.isText(item)) {
            return text(value);
        }
        if (EntryRule.of(instrument, item) instanceof EntryRule.Achieved && !value.isEmpty()) {
            return value.equals(EntryRule.NOT_APPLICABLE) ? words("workbook.screen.figure.none") : value + "%";
        }
        return Choice.of(instrument).stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.isBlank() ? choice.words() : choice.sign() + " " + choice.words())
                .findFirst()
                .orElse(value);
    }

    static String text(String text) {
        return text.isEmpty() ? words("workbook.screen.nothing") : text;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

package org.prameen.reporting.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** Says things in both languages at once, so that a report holds the same in each. */
@Component
public class Words {

    /** Stands where there is nothing to show, as on the printed forms. */
    public static final LocalText NOTHING = plain("-");

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** @param arguments may be texts of two languages themselves */
    public LocalText say(String key, Object... arguments) {
        return LocalText.of(texts.get(key, Texts.THAI, arguments), texts.get(key, Texts.ENGLISH, arguments));
    }

    public boolean knows(String key) {
        return texts.has(key);
    }

    public static LocalText date(LocalDate date) {
        return LocalText.of(ThaiCalendar.longDate(date, Texts.THAI), ThaiCalendar.longDate(date, Texts.ENGLISH));
    }

    public static LocalText moment(Instant instant) {
        return LocalText.of(ThaiCalendar.dateTime(instant, Texts.THAI), ThaiCalendar.dateTime(instant, Texts.ENGLISH));
    }

    /** The same in every language: figures, codes, what a person wrote. */
    public static LocalText plain(Object text) {
        String written = text instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(text);
        return LocalText.of(written, null);
    }
}

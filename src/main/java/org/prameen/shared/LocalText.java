package org.prameen.shared;

import java.util.Locale;

/** A text in the two languages of the product; Thai is the one that always exists. */
public record LocalText(String th, String en) {

    /** Whoever writes it, a text holds standard Thai characters only. */
    public LocalText {
        th = th == null ? null : ThaiText.restored(th);
        en = en == null ? null : ThaiText.restored(en);
    }

    public static LocalText of(String th, String en) {
        return new LocalText(th, en);
    }

    /** The text in the language asked for; Thai where English is missing or another language is asked for. */
    public String in(Locale locale) {
        boolean english = "en".equals(locale.getLanguage()) && en != null && !en.isBlank();
        return english ? en : th;
    }
}

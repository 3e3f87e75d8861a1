package org.prameen.certification;

import java.time.LocalDate;
import java.util.Locale;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;

/** Days with the year in both eras; a certificate is read abroad too. */
public final class BothEras {

    private BothEras() {}

    /** For example "18 April 2006 (B.E. 2549)"; in Thai the Buddhist year comes first. */
    public static String written(LocalDate day, Texts texts, Locale locale) {
        return texts.get(
                "certification.day",
                locale,
                day.getDayOfMonth(),
                ThaiCalendar.months(locale).get(day.getMonthValue() - 1),
                ThaiCalendar.buddhistYear(day),
                day.getYear());
    }
}

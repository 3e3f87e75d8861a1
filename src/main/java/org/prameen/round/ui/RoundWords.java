package org.prameen.round.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.prameen.round.Dates;
import org.prameen.round.Round;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** How screens speak of a round. */
public final class RoundWords {

    private RoundWords() {}

    /** Where the round is today. */
    public static Chip state(Round round, LocalDate today) {
        Dates dates = round.dates();
        if (!round.launched()) {
            return chip(Tone.GREY, "round.state.planned");
        }
        if (today.isBefore(dates.collectFrom())) {
            return chip(Tone.BLUE, "round.state.preparing");
        }
        if (!today.isAfter(dates.collectTo())) {
            return chip(Tone.BLUE, "round.state.collecting");
        }
        return today.isAfter(dates.reportDue())
                ? chip(Tone.GREEN, "round.state.due")
                : chip(Tone.BLUE, "round.state.reporting");
    }

    /** For example "1 มีนาคม 2569 – 15 มีนาคม 2569". */
    public static String window(Dates dates, Locale locale) {
        return ThaiCalendar.longDate(dates.collectFrom(), locale) + " – "
                + ThaiCalendar.longDate(dates.collectTo(), locale);
    }

    private static Chip chip(Tone tone, String key) {
        return new Chip(tone, UI.getCurrent().getTranslation(key));
    }
}

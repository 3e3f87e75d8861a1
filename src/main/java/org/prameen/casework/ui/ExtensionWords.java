package org.prameen.casework.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.prameen.casework.Case;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.ExtensionState;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** How requests for more time are shown. */
public final class ExtensionWords {

    static final String WORDS = "casework.extension.";

    private ExtensionWords() {}

    static Chip state(ExtensionState state) {
        Tone tone =
                switch (state) {
                    case OPEN -> Tone.AMBER;
                    case GRANTED -> Tone.GREEN;
                    case REFUSED -> Tone.RED;
                    case WITHDRAWN, RAN_OUT -> Tone.GREY;
                };
        return new Chip(tone, text("state." + state));
    }

    /** What a case has beyond its round, and that more is asked. Past days are history and not said. */
    public static List<Chip> chips(Case of, List<Extension> asked, LocalDate today, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        Arrays.stream(Deadline.values()).forEach(deadline -> of.moreTime()
                .of(deadline)
                .filter(day -> of.isOpen() && !day.isBefore(today))
                .map(day -> new Chip(Tone.BLUE, text("chip." + deadline, ThaiCalendar.shortDate(day, locale))))
                .ifPresent(chips::add));
        if (asked.stream().anyMatch(each -> each.state().isOpen())) {
            chips.add(new Chip(Tone.AMBER, text("chip.open")));
        }
        return chips;
    }

    static String text(String name, Object... arguments) {
        return UI.getCurrent().getTranslation(WORDS + name, arguments);
    }
}

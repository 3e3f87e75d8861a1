package org.prameen.improvement.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.prameen.improvement.ActionStatus;
import org.prameen.improvement.Quarter;
import org.prameen.instrument.Instrument;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Says things about actions in words, the same on every screen. */
final class ActionWords {

    private ActionWords() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static Chip status(ActionStatus status, LocalDate due, LocalDate today) {
        if (status.isOpen() && due.isBefore(today)) {
            return new Chip(Tone.RED, text("improvement.late", ChronoUnit.DAYS.between(due, today)));
        }
        return new Chip(tone(status), text("improvement.status." + status));
    }

    static String quarter(Quarter quarter) {
        return text("improvement.quarter.of", quarter.number(), quarter.fiscalYear());
    }

    /** Code and title; the code alone for one that this version of the instrument does not have. */
    static String indicator(Instrument instrument, String code) {
        return instrument
                .findJudged(code)
                .map(node -> code + " " + node.title().in(locale()))
                .orElse(code);
    }

    private static Tone tone(ActionStatus status) {
        return switch (status) {
            case PLANNED, CANCELLED -> Tone.GREY;
            case IN_PROGRESS -> Tone.BLUE;
            case DONE -> Tone.GREEN;
        };
    }
}

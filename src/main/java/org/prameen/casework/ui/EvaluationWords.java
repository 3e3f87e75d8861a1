package org.prameen.casework.ui;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.prameen.casework.EvaluationLine;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** How evaluations from outside are spoken of on every screen. */
public final class EvaluationWords {

    private EvaluationWords() {}

    /** How far it is. @param text gives the words of a key */
    public static Chip state(EvaluationLine line, UnaryOperator<String> text) {
        if (line.confirmed()) {
            return new Chip(Tone.GREEN, text.apply("casework.evaluation.state.CONFIRMED"));
        }
        return line.begun()
                ? new Chip(Tone.BLUE, text.apply("casework.evaluation.state.EVALUATING"))
                : new Chip(Tone.AMBER, text.apply("casework.evaluation.state.APPOINTING"));
    }

    public static String days(EvaluationLine line, Locale locale) {
        return ThaiCalendar.shortDate(line.from(), locale) + " – " + ThaiCalendar.shortDate(line.until(), locale);
    }
}

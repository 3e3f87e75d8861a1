package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.ImplementationStep;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.method.Method;
import org.prameen.workbook.domain.EntryRule;

/**
 * One thing to choose at an item. Blank is a choice of its own: not evaluated, which is never 0.
 *
 * @param value as it is kept, empty for blank
 * @param sign what stands for it in one character, which is its key as well
 */
record Choice(String value, String sign, String words) {

    private static final String NONE_SIGN = "×";
    private static final String BLANK_SIGN = "–";

    /** A dash at which no line ends, so that ranges stay together. */
    private static final String UNBROKEN = "\u2060–\u2060";

    /** What can be chosen at items that are not key figures. */
    static List<Choice> of(Instrument instrument, Method method) {
        return instrument.scoring() instanceof GradingPart grading
                ? Stream.of(
                                grading.steps().stream().map(Choice::step),
                                method.mayNotApply() ? Stream.of(notApplicable()) : Stream.<Choice>empty(),
                                Stream.of(blank("workbook.screen.choice.unanswered")))
                        .flatMap(choices -> choices)
                        .toList()
                : List.of(
                        new Choice("1", "1", words("workbook.screen.choice.done")),
                        new Choice("0", "0", words("workbook.screen.choice.notDone")),
                        blank("workbook.screen.choice.notEvaluated"));
    }

    private static Choice notApplicable() {
        return new Choice(EntryRule.NOT_APPLICABLE, NONE_SIGN, words("workbook.screen.figure.none"));
    }

    private static Choice step(ImplementationStep step) {
        String points = String.valueOf(step.points());
        String title = step.title().in(UI.getCurrent().getLocale());
        return new Choice(points, points, unbroken(title));
    }

    /** No line ends inside a range. */
    static String unbroken(String words) {
        return words.replace("–", UNBROKEN);
    }

    private static Choice blank(String key) {
        return new Choice("", BLANK_SIGN, words(key));
    }

    boolean isBlank() {
        return value.isEmpty();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

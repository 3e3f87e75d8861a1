package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.prameen.instrument.MaturityLevel;
import org.prameen.scoring.measures.HintKind;
import org.prameen.scoring.measures.MeasureHint;

/** One thing that deserves a look, in a sentence, with who says so. */
class HintLine extends Div {

    HintLine(ResultState state, MeasureHint hint) {
        this(words(state, hint), ScoreWords.source(hint.lines()));
        setClassName("amber", !hint.kind().settled());
        setClassName("grey", hint.kind().settled());
    }

    /** @param who says so */
    HintLine(String words, String who) {
        addClassNames("wr-finding", "amber");
        Span source = new Span(who);
        source.addClassName("pr-method");
        add(new Span(words), source);
    }

    static String words(ResultState state, MeasureHint hint) {
        UI ui = UI.getCurrent();
        Object[] arguments = hint.arguments().toArray();
        if (hint.kind() == HintKind.LEVEL_OUT_OF_REACH) {
            arguments[1] = level(state, hint.arguments().get(1))
                    .orElseGet(() -> ui.getTranslation("workbook.results.noLevel"));
        }
        String which =
                hint.kind() == HintKind.TARGET_REASONED ? "." + hint.arguments().get(1) : "";
        return ui.getTranslation("workbook.hint." + hint.kind() + which, arguments);
    }

    private static Optional<String> level(ResultState state, String code) {
        return state.book().instrument().maturity().levels().stream()
                .filter(level -> level.code().equals(code))
                .map(MaturityLevel::title)
                .map(title -> title.in(UI.getCurrent().getLocale()))
                .findFirst();
    }
}

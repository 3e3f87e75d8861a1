package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.instrument.Node;
import org.prameen.workbook.ScoreLine;

/** What a section and the whole have come to, as the answers stand. */
class ScoreStrip extends Div {

    ScoreStrip() {
        addClassName("wb-score");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Lines lines, Node section) {
        removeAll();
        lines.of(section).ifPresent(line -> {
            add(line(line, line.kind() == ScoreLine.Kind.DIMENSION ? "dimension" : "section"));
            line.warnings().forEach(warning -> {
                Div note = new Div(new Span(ScoreWords.reason(warning)));
                note.addClassNames("pr-note", "amber", "wb-warning");
                add(note);
            });
        });
        lines.whole().ifPresent(line -> add(line(line, "whole")));
    }

    private Div line(ScoreLine line, String which) {
        Span name = new Span(getTranslation("workbook.screen.score." + which));
        name.addClassName("pr-quiet");
        Span words = new Span(ScoreWords.of(line));
        words.addClassName("pr-strong");
        Div row = new Div(name, words);
        if (line.figure().isPresent() && !line.complete()) {
            row.add(ScoreWords.state(line));
        }
        row.add(WhyDialog.opener(line));
        row.addClassName("wb-score-line");
        return row;
    }
}

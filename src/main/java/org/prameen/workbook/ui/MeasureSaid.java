package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.scoring.measures.HintKind;
import org.prameen.scoring.measures.MeasureHint;
import org.prameen.workbook.ResultMeasure;

/** What is to be said of one measure: broken rules, what deserves a look, and what counts. */
class MeasureSaid extends Div {

    MeasureSaid() {
        addClassName("wr-said");
        getElement().setAttribute("aria-live", "polite");
    }

    /** @return whether a person may say that it is another measure */
    boolean show(ResultState state, ResultMeasure measure) {
        removeAll();
        List<EntryFinding> findings = state.of(measure);
        List<MeasureHint> hints = state.hints(measure);
        findings.forEach(finding -> add(new FindingLine(state, finding)));
        hints.forEach(hint -> add(new HintLine(state, hint)));
        Optional.ofNullable(state.lines().get(measure.id().toString())).stream()
                .flatMap(line -> line.warnings().stream())
                .forEach(warning -> add(new HintLine(ScoreWords.reason(warning), ScoreWords.source(warning))));
        TraceWords.of(measure, state.years())
                .forEach(words -> add(new HintLine(words, getTranslation("workbook.results.trace"))));
        state.rules().note(measure).ifPresent(note -> add(new NoteLine(note)));
        return findings.stream().anyMatch(finding -> finding.rule() == EntryRule.DUPLICATE)
                || hints.stream().anyMatch(hint -> hint.kind() == HintKind.DERIVED);
    }

    void say(String words) {
        Div line = new Div(new Span(words));
        line.addClassNames("wr-finding", "amber");
        addComponentAsFirst(line);
    }
}

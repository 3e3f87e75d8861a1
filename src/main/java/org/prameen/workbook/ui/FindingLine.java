package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.workbook.ScoreLine.Reason;

/** One broken rule in a sentence, with who says so. */
class FindingLine extends Div {

    FindingLine(ResultState state, EntryFinding finding) {
        addClassNames("wr-finding", tone(finding));
        Span source = new Span(ScoreWords.source(state.reason(finding)));
        source.addClassName("pr-method");
        add(new Span(words(state, finding)), source);
    }

    private static String tone(EntryFinding finding) {
        if (finding.rule() == EntryRule.FIGURE_MISSING || finding.rule() == EntryRule.STATEMENT_MISSING) {
            return "grey";
        }
        return finding.takesScore() ? "red" : "amber";
    }

    /** Where a sentence of the page is better than the general one: it names what is meant. */
    static String words(ResultState state, EntryFinding finding) {
        UI ui = UI.getCurrent();
        return switch (finding.rule()) {
            case FIGURE_MISSING ->
                ui.getTranslation(
                        "workbook.results.missing",
                        finding.arguments().stream()
                                .map(detail -> ui.getTranslation("workbook.results.detail." + detail))
                                .collect(Collectors.joining(", ")));
            case DUPLICATE ->
                ui.getTranslation(
                        "workbook.results.duplicate",
                        finding.arguments().stream().map(state::named).collect(Collectors.joining(", ")));
            case MEASURE_MISSING ->
                state.part()
                        .groups()
                        .flatMap(group -> ResultState.title(group, finding.place(), ui.getLocale()).stream())
                        .findFirst()
                        .map(title -> ui.getTranslation("workbook.results.owed", title))
                        .orElseGet(() -> general(state, finding));
            case STATEMENT_MISSING ->
                ui.getTranslation(
                        "workbook.results.state",
                        worded("workbook.results.demand.", finding.arguments().get(0)));
            default -> general(state, finding);
        };
    }

    /** Words for a code of a package; the code itself where this system has none, for packages may bring new ones. */
    static String worded(String texts, String code) {
        String words = UI.getCurrent().getTranslation(texts + code);
        return words.equals("!" + texts + code + "!") ? code : words;
    }

    private static String general(ResultState state, EntryFinding finding) {
        Reason reason = state.reason(finding);
        return ScoreWords.reason(reason);
    }
}

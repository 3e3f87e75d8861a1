package org.prameen.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.prameen.results.Coverage;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.VerdictWarning;
import org.prameen.security.RespondentGroup;

/** The results in one sentence, what they cover, and what a reader should know before believing them. */
class Summary extends Div {

    private final ResultOverview overview;
    private final ScoreWords words;

    Summary(ResultOverview overview, ScoreWords words) {
        this.overview = overview;
        this.words = words;
        addClassNames("pr-card", "rs-summary");
        Coverage coverage = overview.coverage();
        H2 sentence = new H2(
                coverage.evaluated() == 0
                        ? words.text("results.sentence.nothing")
                        : words.text("results.sentence", overview.met(), coverage.evaluated()));
        Paragraph parts = new Paragraph(words.text(
                "results.coverage",
                coverage.evaluated(),
                coverage.notPractised(),
                coverage.excluded(),
                coverage.unanswered(),
                coverage.all()));
        add(sentence, parts, new ComponentBars(overview, words), method());
        notices();
    }

    private Div method() {
        Span rounding =
                method("scoring.rounding." + overview.results().settings().rounding());
        Span chain = method("scoring.chain." + overview.results().settings().chain());
        Div methods = new Div(new Span(words.text("shell.systemMethod") + ": "), rounding, new Span(" · "), chain);
        methods.addClassName("pr-quiet");
        return methods;
    }

    private Span method(String key) {
        Span method = new Span(words.text(key));
        method.addClassName("pr-method");
        return method;
    }

    private void notices() {
        if (overview.itemsWithFewScores() > 0) {
            notice(words.text("results.notice.fewScores", overview.itemsWithFewScores(), ResultOverview.FEW));
        }
        if (overview.oneGroupOnly()) {
            RespondentGroup group = overview.informants().entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            notice(words.text("results.notice.oneGroup", words.text("results.group." + group)));
        }
        overview.results().warnings().stream()
                .collect(Collectors.groupingBy(VerdictWarning::code, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(warnings -> notice(hangsOnRule(warnings.get(0), warnings)));
    }

    private String hangsOnRule(VerdictWarning first, java.util.List<VerdictWarning> warnings) {
        String others = warnings.stream()
                .map(warning -> words.text(
                        "results.warning.other",
                        warning.otherValue().toPlainString(),
                        words.text("results.rounding." + warning.otherSettings().rounding()),
                        words.text("results.chain." + warning.otherSettings().chain())))
                .collect(Collectors.joining(" · "));
        String name = overview.sheet()
                .find(first.code())
                .filter(score -> score.kind() != ScoreKind.TOTAL)
                .map(words::coded)
                .orElse(first.code());
        return words.text(
                "results.warning",
                name,
                first.value().toPlainString(),
                words.text("results.verdict." + first.met()),
                others,
                words.text("results.verdict." + !first.met()));
    }

    private void notice(String text) {
        Paragraph notice = new Paragraph(text);
        notice.addClassNames("pr-note", "amber");
        add(notice);
    }
}

package org.prameen.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;

/**
 * A bar a component on the scale from 1 to 5, with a line where the criterion lies. It only repeats the table, which is
 * read aloud instead.
 */
class ComponentBars extends Div {

    private static final Set<ScoreKind> SHOWN = Set.of(ScoreKind.COMPONENT, ScoreKind.OUTCOME_GROUP, ScoreKind.TOTAL);
    private static final BigDecimal LOWEST = BigDecimal.ONE;
    private static final BigDecimal RANGE = BigDecimal.valueOf(4);

    ComponentBars(ResultOverview overview, ScoreWords words) {
        addClassName("rs-bars");
        BigDecimal criterion = overview.instrument().rating().criterion();
        overview.sheet().nodes().stream()
                .filter(score -> SHOWN.contains(score.kind()))
                .forEach(score -> add(row(score, criterion, words)));
        Span legend = new Span(words.text("results.bars.legend", criterion.toPlainString()));
        legend.addClassNames("pr-quiet", "rs-legend");
        add(legend);
    }

    private static Div row(NodeScore score, BigDecimal criterion, ScoreWords words) {
        Span name = new Span(words.title(score));
        name.addClassName("rs-bar-name");
        Div track = new Div();
        track.addClassName("rs-track");
        track.getElement().setAttribute("aria-hidden", "true");
        score.value().ifPresent(mean -> track.add(part("rs-fill", mean)));
        track.add(part("rs-line", criterion));
        Span mean = new Span(ScoreWords.mean(score));
        mean.addClassName("rs-bar-mean");
        Div row = new Div(name, track, mean, new Span(words.band(score)));
        row.addClassName("rs-bar");
        return row;
    }

    private static Div part(String css, BigDecimal value) {
        Div part = new Div();
        part.addClassName(css);
        part.getStyle().set("--at", percent(value) + "%");
        return part;
    }

    private static String percent(BigDecimal value) {
        return value.subtract(LOWEST)
                .multiply(BigDecimal.valueOf(100))
                .divide(RANGE, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

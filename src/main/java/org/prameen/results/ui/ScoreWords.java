package org.prameen.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Locale;
import org.prameen.instrument.Band;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.shared.Texts;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Says scores in words and signs, the same everywhere on the screens of results. */
final class ScoreWords {

    private final ResultOverview overview;
    private final Texts texts;
    private final Locale locale;

    ScoreWords(ResultOverview overview, Texts texts, Locale locale) {
        this.overview = overview;
        this.texts = texts;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }

    String title(NodeScore score) {
        return overview.node(score).map(node -> node.title().in(locale)).orElseGet(() -> text("results.kind.TOTAL"));
    }

    /** Title with the code before it, save for the total, which has none. */
    String coded(NodeScore score) {
        return score.kind() == ScoreKind.TOTAL ? title(score) : score.code() + " " + title(score);
    }

    /** The mean as it may be seen: a mark in its place where it is one person's answer. */
    String shown(NodeScore score) {
        return overview.withholds(score) ? text("results.withheld.mark") : mean(score);
    }

    static String mean(NodeScore score) {
        return score.value().map(BigDecimal::toPlainString).orElse("–");
    }

    /** The band in words with five dots, or why there is none. A band praises or blames nobody, so it has no colour. */
    Component band(NodeScore score) {
        if (overview.withholds(score)) {
            Span why = new Span(text("results.withheld"));
            why.addClassName("pr-quiet");
            return why;
        }
        return score.mean()
                .map(mean -> (Component) band(mean.band()))
                .orElseGet(() -> new Chip(Tone.GREY, text("scoring.state." + score.state())));
    }

    private Span band(Band band) {
        int level = overview.instrument().rating().bands().indexOf(band) + 1;
        int all = overview.instrument().rating().bands().size();
        Span dots = new Span("●".repeat(level) + "○".repeat(all - level));
        dots.addClassName("rs-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(dots, new Span(overview.bandName(band).in(locale)));
        words.addClassName("rs-band");
        return words;
    }

    /** Met or not where the handbook judges; elsewhere that it does not. */
    Component verdict(NodeScore score) {
        if (score.met().isPresent()) {
            boolean met = score.met().get();
            return new Chip(met ? Tone.GREEN : Tone.RED, text("results.verdict." + met));
        }
        boolean silent = score.scored() && score.kind() != ScoreKind.ITEM;
        Span words = new Span(silent ? text("results.verdict.undefined") : "");
        words.addClassName("pr-quiet");
        return words;
    }
}

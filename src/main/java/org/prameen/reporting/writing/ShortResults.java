package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ScoreKind;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** The results in a short report, told to two kinds of reader. */
@Component
class ShortResults {

    private static final int MOST_POINTS = 5;

    private final Words words;
    private final Tables tables;
    private final Privacy privacy;

    ShortResults(Words words, Tables tables, Privacy privacy) {
        this.words = words;
        this.tables = tables;
        this.privacy = privacy;
    }

    /** The groups as a table, then what is best and what is weakest in words. */
    Chapter forCitizens(Figures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.results(
                words.say("reporting.short.groups"),
                shown(figures).stream()
                        .filter(figure -> figure.kind() != ScoreKind.INDICATOR && figure.kind() != ScoreKind.FACTOR)
                        .toList()));
        List<Figure> indicators = shown(figures).stream()
                .filter(figure ->
                        figure.kind() == ScoreKind.INDICATOR && figure.met().isPresent())
                .toList();
        blocks.addAll(points("reporting.short.strong", "reporting.short.noStrong", best(indicators)));
        blocks.addAll(points("reporting.short.weak", "reporting.short.noWeak", weakest(indicators)));
        return chapter(blocks);
    }

    /** Every indicator with its figures. */
    Chapter forCouncil(Figures figures) {
        return chapter(List.of(tables.results(words.say("reporting.results.all"), shown(figures))));
    }

    private Chapter chapter(List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Block.Notice(Block.Weight.METHOD, words.say("reporting.short.method")));
        return new Chapter("results", words.say("reporting.chapter.results"), all);
    }

    private List<Figure> shown(Figures figures) {
        return figures.nodes().stream().map(privacy::shown).toList();
    }

    private List<Block> points(String heading, String none, List<Figure> figures) {
        Block.Heading title = new Block.Heading(words.say(heading), false);
        return figures.isEmpty()
                ? List.of(title, new Block.Prose(words.say(none)))
                : List.of(
                        title,
                        new Block.Bullets(figures.stream().map(this::point).toList()));
    }

    private LocalText point(Figure figure) {
        return words.say(
                "reporting.short.point",
                figure.title(),
                figure.mean().orElseThrow(),
                figure.band().orElseThrow());
    }

    private static List<Figure> best(List<Figure> indicators) {
        return indicators.stream()
                .filter(figure -> figure.met().orElseThrow())
                .sorted(Comparator.comparing(ShortResults::mean).reversed())
                .limit(MOST_POINTS)
                .toList();
    }

    /** All of them: what is not met is never left out for brevity. */
    private static List<Figure> weakest(List<Figure> indicators) {
        return indicators.stream()
                .filter(figure -> !figure.met().orElseThrow())
                .sorted(Comparator.comparing(ShortResults::mean))
                .toList();
    }

    private static java.math.BigDecimal mean(Figure figure) {
        return new java.math.BigDecimal(figure.mean().orElseThrow());
    }
}

package org.prameen.reporting.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prameen.reporting.content.Block.Column;
import org.prameen.reporting.content.Block.Level;
import org.prameen.reporting.content.Block.Row;
import org.prameen.reporting.content.Block.Table;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.NodeScore;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** The tables that several chapters and reports have in common. */
@Component
public class Tables {

    private final Words words;

    Tables(Words words) {
        this.words = words;
    }

    /** Results line by line, with band and verdict. */
    public Table results(LocalText caption, List<Figure> figures) {
        return results(caption, figures, Optional.empty());
    }

    /** The same with what was found from outside in a column of its own, beside and never averaged; none without it. */
    public Table results(LocalText caption, List<Figure> figures, Optional<ScoreSheet> outside) {
        Stream<Column> columns = Stream.of(
                        Stream.of(
                                text("reporting.column.code"),
                                text("reporting.column.title"),
                                figure("reporting.column.mean")),
                        outside.stream().map(sheet -> figure("reporting.column.external")),
                        Stream.of(text("reporting.column.band"), text("reporting.column.verdict")))
                .flatMap(Function.identity());
        return new Table(
                caption,
                columns.toList(),
                figures.stream().map(figure -> row(figure, outside)).toList());
    }

    public Column text(String key) {
        return new Column(words.say(key), false);
    }

    public Column figure(String key) {
        return new Column(words.say(key), true);
    }

    public static Row line(LocalText... cells) {
        return new Row(Level.LINE, Arrays.asList(cells));
    }

    public LocalText verdict(Figure figure) {
        return figure.met()
                .map(met -> words.say(met ? "reporting.met" : "reporting.notMet"))
                .orElseGet(() -> figure.scored() ? words.say("reporting.notJudged") : Words.NOTHING);
    }

    /** The mean, or "-" where there is none. */
    public static LocalText mean(Figure figure) {
        return figure.mean().map(Words::plain).orElse(Words.NOTHING);
    }

    /** The band, or why there is none. */
    public LocalText band(Figure figure) {
        return figure.band().orElseGet(() -> words.say("scoring.state." + figure.state()));
    }

    private Row row(Figure figure, Optional<ScoreSheet> outside) {
        LocalText code = figure.kind() == ScoreKind.TOTAL ? Words.plain("") : Words.plain(figure.code());
        Stream<LocalText> cells = Stream.of(
                        Stream.of(code, figure.title(), mean(figure)),
                        outside.stream().map(sheet -> mean(sheet, figure.code())),
                        Stream.of(band(figure), verdict(figure)))
                .flatMap(Function.identity());
        return new Row(level(figure.kind()), cells.toList());
    }

    private static LocalText mean(ScoreSheet sheet, String code) {
        return sheet.find(code).flatMap(NodeScore::value).map(Words::plain).orElse(Words.NOTHING);
    }

    private static Level level(ScoreKind kind) {
        return switch (kind) {
            case COMPONENT, OUTCOME_GROUP -> Level.GROUP;
            case FACTOR -> Level.SUBGROUP;
            case TOTAL -> Level.SUM;
            default -> Level.LINE;
        };
    }
}

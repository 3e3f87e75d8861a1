package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 2: what was evaluated and what was not, and why. Left out by the plan and not practised are two things
 * (document 002, lines 62-63 and 289-293).
 */
@Component
@Order(2)
class SelectionChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    SelectionChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact("reporting.count.all", figures.all(ScoreKind.INDICATOR).size()),
                fact("reporting.count.evaluated", figures.indicators(ScoreState.SCORED)),
                fact("reporting.count.notSelected", figures.indicators(ScoreState.NOT_SELECTED)),
                fact("reporting.count.notPractised", figures.indicators(ScoreState.NOT_PRACTISED)),
                fact("reporting.count.unanswered", figures.indicators(ScoreState.NO_ANSWER)))));
        blocks.addAll(reasons(
                "reporting.selection.excluded",
                figures,
                ScoreState.NOT_SELECTED,
                material.plan().excluded()));
        blocks.addAll(reasons(
                "reporting.selection.notPractised",
                figures,
                ScoreState.NOT_PRACTISED,
                material.answers().notPractised()));
        return new Chapter("selection", words.say("reporting.chapter.selection"), blocks);
    }

    private List<Block> reasons(String key, Figures figures, ScoreState state, Map<String, String> reasons) {
        List<Figure> found = figures.all(ScoreKind.INDICATOR).stream()
                .filter(figure -> figure.state() == state)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Block.Column> columns = List.of(
                tables.text("reporting.column.code"),
                tables.text("reporting.column.indicator"),
                tables.text("reporting.column.reason"));
        List<Block.Row> rows = found.stream()
                .map(figure -> Tables.line(
                        Words.plain(figure.code()),
                        figure.title(),
                        reasons.containsKey(figure.code())
                                ? Words.plain(reasons.get(figure.code()))
                                : words.say("reporting.notStated")))
                .toList();
        return List.of(new Block.Heading(words.say(key), false), new Block.Table(words.say(key), columns, rows));
    }

    private Block.Fact fact(String key, long number) {
        return new Block.Fact(words.say(key), Words.plain(number));
    }
}

package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.External;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 6: all results by component, factor and indicator, with band and verdict; outcomes apart. */
@Component
@Order(6)
class ResultsChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    ResultsChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        Optional<ScoreSheet> outside = material.results().external().map(External::sheet);
        Figure total = figures.find(ScoreSheet.TOTAL).orElseThrow();
        blocks.add(new Block.Prose(words.say(
                "reporting.results.sentence",
                figures.indicators(ScoreState.SCORED),
                figures.met(),
                Tables.mean(total),
                tables.band(total))));
        blocks.add(tables.results(
                words.say("reporting.results.summary"),
                figures.nodes().stream().filter(ResultsChapter::isGroup).toList(),
                outside));
        material.results().external().map(this::beside).ifPresent(blocks::add);
        blocks.add(new Block.Notice(Block.Weight.METHOD, words.say("reporting.results.outcomesApart")));
        blocks.add(new Block.Heading(words.say("reporting.results.all"), true));
        blocks.add(tables.results(words.say("reporting.results.all"), figures.nodes(), outside));
        return new Chapter("results", words.say("reporting.chapter.results"), blocks);
    }

    private Block beside(External external) {
        return new Block.Notice(
                Block.Weight.INFORMATION,
                words.say("reporting.results.external", external.body(), external.evaluator()));
    }

    private static boolean isGroup(Figure figure) {
        return figure.kind() != ScoreKind.INDICATOR && figure.kind() != ScoreKind.FACTOR;
    }
}

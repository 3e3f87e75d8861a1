package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.FullContent;
import org.prameen.reporting.content.ShortContent;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ScoreKind;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoreState;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/**
 * Draws the short report from an archived full report (document 002, lines 436-439): results and directions in plain
 * words, once for citizens and once for the council, from the same figures.
 */
@Component
public class ShortReportWriter {

    private final Words words;
    private final ShortResults results;
    private final ShortDirections directions;

    ShortReportWriter(Words words, ShortResults results, ShortDirections directions) {
        this.words = words;
        this.results = results;
        this.directions = directions;
    }

    /** First sentences to begin with; people change them as they like. */
    public LocalText proposedLead(FullContent full) {
        Figures figures = full.figures();
        Figure total = figures.find(ScoreSheet.TOTAL).orElseThrow();
        LocalText counts = words.say(
                "reporting.short.lead",
                full.agency(),
                full.round(),
                figures.indicators(ScoreState.SCORED),
                figures.met());
        if (!total.scored() || total.ofOnePerson()) {
            return counts;
        }
        LocalText overall = words.say(
                "reporting.short.leadTotal",
                total.mean().orElseThrow(),
                total.band().orElseThrow());
        return LocalText.of(counts.th() + " " + overall.th(), counts.en() + " " + overall.en());
    }

    public ShortContent write(FullContent full, LocalText lead, LocalText toImprove, boolean withDiscussion) {
        Figures figures = full.figures();
        Chapter future = directions.write(toImprove, figures);
        return new ShortContent(
                words.say("reporting.short.title"),
                full.agency(),
                full.place(),
                full.round(),
                chapters(lead, results.forCitizens(figures), future, discussed(figures, withDiscussion), figures),
                chapters(lead, results.forCouncil(figures), future, discussed(figures, withDiscussion), figures));
    }

    /** What to improve, to begin with: the indicators that do not meet the criterion. */
    public LocalText proposedDirections(FullContent full) {
        return directions.proposed(full.figures());
    }

    private List<Chapter> chapters(
            LocalText lead, Chapter result, Chapter future, List<Chapter> discussed, Figures figures) {
        Chapter brief = new Chapter("lead", words.say("reporting.short.inBrief"), List.of(new Block.Prose(lead)));
        return Stream.concat(Stream.of(brief, process(figures), result, future), discussed.stream())
                .toList();
    }

    private List<Chapter> discussed(Figures figures, boolean wanted) {
        return figures
                .discussion()
                .filter(text -> wanted)
                .map(text -> new Chapter(
                        "discussion",
                        words.say("reporting.chapter.discussion"),
                        List.of(new Block.Prose(Words.plain(text)))))
                .stream()
                .toList();
    }

    /** The report shows the process as well as the result (document 002, lines 430-431). */
    private Chapter process(Figures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.say("reporting.short.process", figures.informants(), figures.criterion())));
        blocks.add(new Block.Facts(List.of(
                fact(
                        "reporting.count.components",
                        figures.all(ScoreKind.COMPONENT).size()),
                fact("reporting.count.evaluated", figures.indicators(ScoreState.SCORED)),
                fact("reporting.count.notPractised", figures.indicators(ScoreState.NOT_PRACTISED)),
                fact("reporting.count.notSelected", figures.indicators(ScoreState.NOT_SELECTED)),
                fact("reporting.count.unanswered", figures.indicators(ScoreState.NO_ANSWER)))));
        if (figures.informants() < Privacy.FEW) {
            blocks.add(new Block.Notice(Block.Weight.WARNING, words.say("reporting.fewInformants", Privacy.FEW)));
        }
        return new Chapter("process", words.say("reporting.short.howDone"), blocks);
    }

    private Block.Fact fact(String key, long number) {
        return new Block.Fact(words.say(key), Words.plain(number));
    }
}

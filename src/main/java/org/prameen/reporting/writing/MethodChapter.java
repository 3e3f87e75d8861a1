package org.prameen.reporting.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prameen.instrument.Instrument;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.round.BandLabels;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.VerdictWarning;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Chapter 4: scale, bands and criterion of the document, and beside them, named as such, the methods of this system
 * where the document is silent.
 */
@Component
@Order(4)
class MethodChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    MethodChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        Instrument instrument = material.setting().instrument();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words.say("reporting.method.means")));
        blocks.add(bands(instrument, material.results().labels()));
        blocks.add(new Block.Prose(
                words.say("reporting.method.criterion", instrument.rating().criterion())));
        methods(material.results().sheet().settings(), blocks);
        material.results().warnings().stream().map(this::warning).forEach(blocks::add);
        targets(material, figures, blocks);
        return new Chapter("method", words.say("reporting.chapter.method"), blocks);
    }

    private Block bands(Instrument instrument, BandLabels labels) {
        return new Block.Table(
                words.say("reporting.method.bands"),
                List.of(tables.text("reporting.column.range"), tables.text("reporting.column.band")),
                instrument.rating().bands().stream()
                        .map(band -> Tables.line(
                                Words.plain(band.min() + " – " + band.max()), FigureList.label(band, labels)))
                        .toList());
    }

    private void methods(ScoringSettings settings, List<Block> blocks) {
        List.of(
                        words.say("scoring.rounding." + settings.rounding()),
                        words.say("scoring.chain." + settings.chain()),
                        words.say("scoring.rule.group"),
                        words.say("reporting.method.judged"),
                        words.say("reporting.method.privacy", Privacy.FEW))
                .forEach(text -> blocks.add(new Block.Notice(Block.Weight.METHOD, text)));
    }

    private Block warning(VerdictWarning warning) {
        return new Block.Notice(
                Block.Weight.WARNING,
                words.say("scoring.rule.verdictHangsOnRule", warning.code(), warning.value(), warning.otherValue()));
    }

    /** The agency's own targets stand beside the handbook's criterion and never replace it. */
    private void targets(ReportMaterial material, Figures figures, List<Block> blocks) {
        Map<String, BigDecimal> targets = new TreeMap<>(material.plan().targets());
        if (targets.isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        targets.forEach((code, target) -> figures.find(code)
                .ifPresent(figure -> rows.add(Tables.line(
                        Words.plain(code),
                        figure.title(),
                        Words.plain(target),
                        Tables.mean(figure),
                        figure.mean()
                                .map(mean -> new BigDecimal(mean).compareTo(target) >= 0)
                                .map(met -> words.say(met ? "reporting.met" : "reporting.notMet"))
                                .orElse(Words.NOTHING)))));
        blocks.add(new Block.Table(
                words.say("reporting.method.targets"),
                List.of(
                        tables.text("reporting.column.code"),
                        tables.text("reporting.column.indicator"),
                        tables.figure("reporting.column.target"),
                        tables.figure("reporting.column.mean"),
                        tables.text("reporting.column.verdict")),
                rows));
    }
}

package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.NodeScore;
import org.prameen.shared.LocalText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 7: every form with its item means, or why it has none. */
@Component
@Order(7)
class FormsChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;
    private final FormTables forms;

    FormsChapter(Words words, Tables tables, FormTables forms) {
        this.words = words;
        this.tables = tables;
        this.forms = forms;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        Instrument instrument = material.setting().instrument();
        blocks.add(new Block.Prose(words.say("reporting.forms.stem", instrument.stem())));
        for (Node indicator : instrument.all(NodeKind.INDICATOR)) {
            FormHead head =
                    FormHead.of(instrument, indicator.form().orElseThrow().code());
            blocks.add(new Block.Heading(
                    words.say(
                            "reporting.forms.heading",
                            indicator.code(),
                            head.form().title()),
                    false));
            blocks.add(forms.head(head));
            blocks.add(result(head, figures.find(indicator.code()).orElseThrow(), material));
        }
        return new Chapter("forms", words.say("reporting.chapter.forms"), blocks);
    }

    private Block result(FormHead head, Figure figure, ReportMaterial material) {
        return switch (figure.state()) {
            case NOT_SELECTED -> because(figure, material.plan().excluded().get(figure.code()));
            case NOT_PRACTISED ->
                because(figure, material.answers().notPractised().get(figure.code()));
            default -> table(head, figure, material);
        };
    }

    private Block because(Figure figure, String reason) {
        LocalText state = words.say("scoring.state." + figure.state());
        return new Block.Notice(
                Block.Weight.INFORMATION, reason == null ? state : words.say("reporting.forms.because", state, reason));
    }

    private Block table(FormHead head, Figure figure, ReportMaterial material) {
        List<Block.Column> columns = List.of(
                tables.text("reporting.column.activity"),
                tables.figure("reporting.column.n"),
                tables.figure("reporting.column.notPractised"),
                tables.figure("reporting.column.blank"),
                tables.figure("reporting.column.mean"),
                tables.text("reporting.column.band"));
        List<Block.Row> rows = new ArrayList<>();
        head.indicator().children().forEach(item -> rows.add(row(item, material)));
        rows.add(new Block.Row(
                Block.Level.SUM,
                List.of(
                        words.say("reporting.form.overall"),
                        Words.plain(""),
                        Words.plain(""),
                        Words.plain(""),
                        Tables.mean(figure),
                        words.say("reporting.forms.bandAndVerdict", tables.band(figure), tables.verdict(figure)))));
        return new Block.Table(head.form().title(), columns, rows);
    }

    /** An item has a band and no verdict (document 002, lines 2185-2187). */
    private Block.Row row(Node item, ReportMaterial material) {
        NodeScore score = material.results().sheet().find(item.code()).orElseThrow();
        ItemCounts counts = score.counts().orElse(ItemCounts.NONE);
        boolean hidden = Privacy.isOnePersonsAnswer(counts);
        LocalText mean = score.value().map(Words::plain).orElse(Words.NOTHING);
        LocalText band = score.mean()
                .map(found -> FigureList.label(found.band(), material.results().labels()))
                .orElseGet(() -> words.say("scoring.state." + score.state()));
        return Tables.line(
                item.title(),
                Words.plain(counts.n()),
                Words.plain(counts.notPractised()),
                Words.plain(counts.blank()),
                hidden ? words.say("reporting.withheld.mark") : mean,
                hidden ? words.say("reporting.withheld") : band);
    }
}

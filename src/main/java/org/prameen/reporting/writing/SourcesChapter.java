package org.prameen.reporting.writing;

import java.util.List;
import java.util.stream.Collectors;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.NodeKind;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.Evidence;
import org.prameen.scoring.ScoreState;
import org.prameen.shared.LocalText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 10: where the data of each evaluated form come from (document 002, lines 197-198 and 668). */
@Component
@Order(10)
class SourcesChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;
    private final FormTables forms;

    SourcesChapter(Words words, Tables tables, FormTables forms) {
        this.words = words;
        this.tables = tables;
        this.forms = forms;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        Instrument instrument = material.setting().instrument();
        List<Block.Row> rows = instrument.all(NodeKind.INDICATOR).stream()
                .filter(indicator -> figures.find(indicator.code())
                        .filter(figure -> figure.state() != ScoreState.NOT_SELECTED)
                        .isPresent())
                .map(indicator ->
                        FormHead.of(instrument, indicator.form().orElseThrow().code()))
                .map(head -> Tables.line(
                        Words.plain(head.indicator().code()),
                        head.form().title(),
                        forms.sources(head),
                        evidence(material, head.indicator().code())))
                .toList();
        return new Chapter(
                "sources",
                words.say("reporting.chapter.sources"),
                List.of(
                        new Block.Prose(words.say("reporting.sources.note")),
                        new Block.Table(
                                words.say("reporting.chapter.sources"),
                                List.of(
                                        tables.text("reporting.column.code"),
                                        tables.text("reporting.column.form"),
                                        tables.text("reporting.column.sources"),
                                        tables.text("reporting.column.evidence")),
                                rows)));
    }

    /** What the agency named as evidence of the form, or that it named none. */
    private LocalText evidence(ReportMaterial material, String indicator) {
        List<LocalText> named = material.answers().evidence().getOrDefault(indicator, List.of()).stream()
                .map(this::line)
                .toList();
        return named.isEmpty()
                ? words.say("reporting.sources.none")
                : LocalText.of(
                        named.stream().map(LocalText::th).collect(Collectors.joining("; ")),
                        named.stream().map(LocalText::en).collect(Collectors.joining("; ")));
    }

    private LocalText line(Evidence evidence) {
        LocalText what = words.say(
                "reporting.sources.evidence",
                evidence.title(),
                words.say("reporting.source." + evidence.kind()),
                evidence.place());
        return evidence.effective()
                .map(date -> words.say("reporting.sources.dated", what, Words.date(date)))
                .orElse(what);
    }
}

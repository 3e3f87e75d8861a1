package org.prameen.reporting.writing;

import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 9: what will be improved, by whom and until when. */
@Component
@Order(9)
class ImprovementChapter implements ChapterWriter {

    private final Words words;
    private final Tables tables;

    ImprovementChapter(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        Block content = material.actions().isEmpty()
                ? new Block.Prose(words.say("reporting.improvement.none"))
                : table(material);
        return new Chapter("improvement", words.say("reporting.chapter.improvement"), List.of(content));
    }

    private Block table(ReportMaterial material) {
        return new Block.Table(
                words.say("reporting.chapter.improvement"),
                List.of(
                        tables.text("reporting.column.code"),
                        tables.text("reporting.column.action"),
                        tables.text("reporting.column.kind"),
                        tables.text("reporting.column.owner"),
                        tables.text("reporting.column.until")),
                material.actions().stream()
                        .map(action -> Tables.line(
                                Words.plain(action.indicator()),
                                Words.plain(action.what()),
                                action.kind(),
                                Words.plain(action.owner()),
                                action.until()))
                        .toList());
    }
}

package org.prameen.reporting.writing;

import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.springframework.stereotype.Component;

/** What the agency means to improve, without the people who will do it. */
@Component
class ShortDirections {

    private final Words words;
    private final Tables tables;

    ShortDirections(Words words, Tables tables) {
        this.words = words;
        this.tables = tables;
    }

    Chapter write(Figures figures) {
        Block content = figures.directions().isEmpty()
                ? new Block.Prose(words.say("reporting.short.noDirections"))
                : table(figures);
        return new Chapter("directions", words.say("reporting.short.directions"), List.of(content));
    }

    private Block table(Figures figures) {
        List<Block.Column> columns = List.of(
                tables.text("reporting.column.code"),
                tables.text("reporting.column.action"),
                tables.text("reporting.column.kind"),
                tables.text("reporting.column.until"));
        return new Block.Table(
                words.say("reporting.short.directions"),
                columns,
                figures.directions().stream()
                        .map(direction -> Tables.line(
                                Words.plain(direction.indicator()),
                                Words.plain(direction.what()),
                                direction.kind(),
                                direction.until()))
                        .toList());
    }
}

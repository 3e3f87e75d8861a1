package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ScoreKind;
import org.prameen.shared.LocalText;
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

    LocalText proposed(Figures figures) {
        List<LocalText> weak = figures.all(ScoreKind.INDICATOR).stream()
                .filter(figure -> !figure.ofOnePerson() && !figure.met().orElse(true))
                .map(Figure::title)
                .toList();
        if (weak.isEmpty()) {
            return words.say("reporting.short.keepUp");
        }
        return words.say(
                "reporting.short.improve",
                LocalText.of(
                        String.join(", ", weak.stream().map(LocalText::th).toList()),
                        String.join(", ", weak.stream().map(LocalText::en).toList())));
    }

    Chapter write(LocalText toImprove, Figures figures) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Prose(toImprove)));
        if (!figures.directions().isEmpty()) {
            blocks.add(table(figures));
        }
        return new Chapter("directions", words.say("reporting.short.directions"), blocks);
    }

    private Block table(Figures figures) {
        List<Block.Column> columns = List.of(
                tables.text("reporting.column.code"),
                tables.text("reporting.column.action"),
                tables.text("reporting.column.kind"),
                tables.text("reporting.column.until"));
        return new Block.Table(
                words.say("reporting.short.actions"),
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

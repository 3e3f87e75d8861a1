package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.ScoreLine.Reason;

/** Figures, levels and reasons as people read them. */
final class ScoreWords {

    private ScoreWords() {}

    /** For example {@code ระดับดี · 81.25%}. */
    static String of(ScoreLine line) {
        String words = Stream.of(word(line), figure(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? none(line) : words;
    }

    private static String none(ScoreLine line) {
        boolean whole = line.kind() == ScoreLine.Kind.TOTAL;
        return ui().getTranslation(whole ? "workbook.screen.score.noWhole" : "workbook.screen.score.none");
    }

    /** The level or grade; where there are points without a level, that the first one is not reached. */
    static String word(ScoreLine line) {
        return line.word()
                .map(title -> title.in(ui().getLocale()))
                .orElse(
                        (line.kind() == ScoreLine.Kind.ITEM || line.kind() == ScoreLine.Kind.RESULT) && line.complete()
                                ? ui().getTranslation("workbook.screen.score.noLevel")
                                : "");
    }

    static String figure(ScoreLine line) {
        if (line.kind() == ScoreLine.Kind.OTHER) {
            return line.figure().orElse("");
        }
        String key = line.kind() == ScoreLine.Kind.DIMENSION ? "percent" : "points";
        return line.figure()
                .map(figure -> ui().getTranslation("workbook.screen.score." + key, figure))
                .orElse("");
    }

    /** Whether the figure is final. */
    static Chip state(ScoreLine line) {
        if (line.kind() == ScoreLine.Kind.OTHER && !line.complete()) {
            return new Chip(
                    line.figure().isPresent() ? Tone.AMBER : Tone.GREY,
                    ui().getTranslation(
                                    "workbook.other.state." + (line.figure().isPresent() ? "INCOMPLETE" : "WAITING")));
        }
        if (line.complete()) {
            return new Chip(Tone.GREEN, ui().getTranslation("workbook.screen.score.complete"));
        }
        return line.figure().isPresent()
                ? new Chip(Tone.AMBER, ui().getTranslation("workbook.screen.score.soFar"))
                : new Chip(Tone.GREY, ui().getTranslation("workbook.screen.score.none"));
    }

    static String reason(Reason reason) {
        Locale locale = ui().getLocale();
        return ui().getTranslation(
                        reason.key(),
                        reason.arguments().stream()
                                .map(one -> one instanceof LocalText text ? text.in(locale) : one)
                                .toArray());
    }

    /** Who says so: the document, or this system. */
    static String source(Reason reason) {
        return source(reason.line().map(String::valueOf));
    }

    /** @param lines of the source document; empty for a method of the system */
    static String source(Optional<String> lines) {
        return lines.map(line -> ui().getTranslation("workbook.screen.why.document", line))
                .orElseGet(() -> ui().getTranslation("workbook.screen.why.system"));
    }

    static String place(ScoreLine line) {
        String title = line.title().in(ui().getLocale());
        return switch (line.kind()) {
            case TOTAL -> ui().getTranslation("workbook.screen.score.whole");
            case RESULT -> title;
            default -> line.code() + " " + title;
        };
    }

    private static UI ui() {
        return UI.getCurrent();
    }
}

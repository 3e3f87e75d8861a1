package org.prameen.reporting.writing;

import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/**
 * What a report does not show so that nobody's answer can be read from it (document 002, lines 13-14 and 423). The
 * document sets no number; these are methods of the system and said so in the report.
 */
@Component
class Privacy {

    /** Fewer informants than this are pointed out. */
    static final int FEW = 3;

    private final Words words;

    Privacy(Words words) {
        this.words = words;
    }

    /** The mean of an item that one person alone answered is that person's answer. */
    static boolean isOnePersonsAnswer(ItemCounts counts) {
        return counts.ofOnePerson();
    }

    LocalText withheld() {
        return words.say("reporting.withheld");
    }

    /** A figure as the public reads it: without its mean where a single person stands behind it. */
    Figure shown(Figure figure) {
        if (!figure.ofOnePerson()) {
            return figure;
        }
        return new Figure(
                figure.code(),
                figure.kind(),
                figure.title(),
                figure.state(),
                java.util.Optional.empty(),
                java.util.Optional.of(withheld()),
                java.util.Optional.empty(),
                figure.most());
    }
}

package org.prameen.reporting.writing;

import java.util.List;
import java.util.Locale;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Words;
import org.prameen.scoring.ScoreSheet;
import org.springframework.stereotype.Component;

/** A form as a page of its own. */
@Component
public class FormPages {

    private final Words words;
    private final FormTables tables;

    FormPages(Words words, FormTables tables) {
        this.words = words;
        this.tables = tables;
    }

    public Chapter blank(Instrument instrument, FormHead head) {
        return page(
                head,
                List.of(
                        tables.head(head),
                        new Block.Prose(words.say("reporting.form.howTo")),
                        tables.blank(instrument, head),
                        new Block.Prose(words.say("reporting.form.group.boxes"))));
    }

    public Chapter filled(Instrument instrument, FormHead head, ScoreSheet sheet) {
        return page(head, List.of(tables.head(head), tables.filled(instrument, head, sheet)));
    }

    private Chapter page(FormHead head, List<Block> blocks) {
        String id = head.indicator().code().toLowerCase(Locale.ROOT).replace('.', '-');
        return new Chapter(
                id,
                words.say(
                        "reporting.forms.heading",
                        head.indicator().code(),
                        head.form().title()),
                blocks);
    }
}

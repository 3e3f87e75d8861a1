package org.prameen.reporting.writing;

import java.util.ArrayList;
import java.util.List;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figures;
import org.prameen.reporting.content.Words;
import org.prameen.reporting.writing.ReportMaterial.Setting;
import org.prameen.reporting.writing.ReportMaterial.Statement;
import org.prameen.round.Dates;
import org.prameen.shared.LocalText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Chapter 1: on what ground, for what, when, and what the plan says. */
@Component
@Order(1)
class FrameChapter implements ChapterWriter {

    private final Words words;

    FrameChapter(Words words) {
        this.words = words;
    }

    @Override
    public Chapter write(ReportMaterial material, Figures figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(material.setting())));
        for (Statement statement : material.plan().statements()) {
            blocks.add(new Block.Heading(statement.heading(), false));
            blocks.add(new Block.Prose(
                    statement.text().th().isBlank() ? words.say("reporting.notStated") : statement.text()));
        }
        return new Chapter("frame", words.say("reporting.chapter.frame"), blocks);
    }

    private List<Block.Fact> facts(Setting setting) {
        Dates dates = setting.round().dates();
        return List.of(
                fact("reporting.frame.agency", setting.agency().name()),
                fact("reporting.frame.province", setting.province().orElse(Words.NOTHING)),
                fact("reporting.frame.round", setting.round().title()),
                fact("reporting.frame.case", Words.plain(setting.theCase().number())),
                fact("reporting.frame.instrument", setting.instrument().title()),
                fact("reporting.frame.version", Words.plain(setting.instrument().version())),
                fact("reporting.frame.legal", setting.round().legalReference()),
                fact("reporting.frame.collectFrom", Words.date(dates.collectFrom())),
                fact("reporting.frame.collectTo", Words.date(dates.collectTo())),
                fact("reporting.frame.due", Words.date(dates.reportDue())));
    }

    private Block.Fact fact(String key, LocalText value) {
        return new Block.Fact(words.say(key), value);
    }
}
